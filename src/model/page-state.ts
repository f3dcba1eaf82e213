import type { EntityKind } from './entity';
import type { EntityId } from './ids';
import type { Language } from './language';
import type { Failure } from './result';

/** One thing found on the page, for the popup's list. */
export interface FoundEntity {
  readonly entity: EntityId;
  readonly kind: EntityKind;
  /** In the language of the page. */
  readonly name: string;
  readonly count: number;
}

/** How things stand in one frame. */
export interface PageState {
  readonly status: 'reading' | 'not-about' | 'off' | 'marked' | 'refused' | 'unsupported';
  /** For `refused`: what is wrong and what to do. */
  readonly failure?: Failure;
  readonly language: Language | 'other';
  readonly found: readonly FoundEntity[];
}
