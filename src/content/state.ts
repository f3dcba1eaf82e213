import type { EntityKind } from '../model/entity';
import type { EntityId } from '../model/ids';
import type { Language } from '../model/language';

/** One thing found on the page, for the popup's list. */
export interface FoundEntity {
  readonly entity: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
  readonly count: number;
}

/** How things stand in one frame. */
export interface PageState {
  readonly status: 'reading' | 'not-about' | 'off' | 'marked' | 'refused' | 'unsupported';
  /** For `refused`: what is wrong and what to do. */
  readonly message?: string;
  readonly language: Language | 'other';
  readonly found: readonly FoundEntity[];
}
