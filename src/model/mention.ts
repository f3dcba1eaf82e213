import type { EntityKind } from './entity';
import type { EntityId } from './ids';
import type { Language } from './language';

/** What was changed between the name and the form found. */
export const formChanges = [
  'exact',
  'inflected',
  'abbreviation',
  'short',
  'former',
  'later',
  'romanised',
  'initials',
  'surname',
  'capitals',
  'article',
] as const;
export type FormChange = (typeof formChanges)[number];

/** What let a name through. */
export const evidenceKinds = [
  'unmistakable',
  'owner-nearby',
  'owner-of-article',
  'head-word',
  'quotes',
  'introduced',
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** Why a span was taken for an entity: the name it belongs to, what changed, what let it through. */
export interface Why {
  /** The name of the index, in its base form. */
  readonly name: string;
  readonly lang: Language;
  readonly changes: readonly FormChange[];
  readonly evidence: EvidenceKind;
  /** The word that was the evidence: the owner, the head word, the introducing full name. */
  readonly by?: string;
}

/** A span of text that denotes an entity. Offsets are UTF-16 code units, end exclusive. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly entity: EntityId;
  readonly kind: EntityKind;
  /** The entity's main name in the language of the text. */
  readonly name: string;
  readonly why: Why;
}

/** What the linker says of a whole text. */
export interface Linked {
  readonly about: boolean;
  readonly language: Language | 'other';
  readonly mentions: readonly Mention[];
}

/** Facts about the page that are evidence beside its text. */
export interface PageHints {
  readonly lang?: string;
  /** Host name, lower case. */
  readonly host?: string;
  readonly title?: string;
}
