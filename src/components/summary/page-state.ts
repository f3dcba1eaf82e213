import type { EntityKind } from '../../model/entity';
import type { EntityId } from '../../model/ids';
import type { Language } from '../../model/language';
import type { Failure } from '../../model/result';

/** A thing that the page names, and how often. */
export interface FoundThing {
  readonly entity: EntityId;
  readonly name: string;
  readonly lang: Language;
  /** Mentions on the page, at least 1. */
  readonly count: number;
}

export interface FoundGroup {
  readonly kind: EntityKind;
  readonly things: readonly FoundThing[];
}

/** What can be said about a page; `unsupported`: a kind of page that extensions cannot read. */
export type PageState =
  | { readonly is: 'found'; readonly groups: readonly FoundGroup[] }
  | { readonly is: 'reading' }
  | { readonly is: 'not-about' }
  | { readonly is: 'disabled-here' }
  | { readonly is: 'disabled' }
  | { readonly is: 'refused'; readonly failure: Failure }
  | { readonly is: 'unsupported' };
