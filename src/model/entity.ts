import type { EntityId, PassageId, SourceId, TopicId } from './ids';
import type { Language, Translated } from './language';

export const entityKinds = [
  'person',
  'institution',
  'law',
  'party',
  'union',
  'organisation',
  'media',
  'company',
  'event',
  'place',
  'facility',
  'international-body',
  'treaty',
  'index',
  'programme',
  'concept',
] as const;
export type EntityKind = (typeof entityKinds)[number];

/**
 * How much a name proves by itself.
 * - `unmistakable`: on a page about the country it is enough (Mazhilis, Токаев).
 * - `generic`: other countries have one of the same name; needs the country as owner and no other owner (Senate).
 * - `ordinary`: also an everyday word; needs capitals plus quotes or a head word beside it (Birlik, ауыл).
 * - `code`: a number or short code; needs its head word beside it (1414, CAB).
 */
export const nameStrengths = ['unmistakable', 'generic', 'ordinary', 'code'] as const;
export type NameStrength = (typeof nameStrengths)[number];

/**
 * What a name is to its entity. `main`: the name shown in that language (exactly one a language);
 * `alias`: another full name or spelling; `short`: press short form (Минюст); `abbreviation`: КНБ, ҰҚК;
 * `former`/`later`: an official name of another time; `surname`: a bare surname that needs no introduction.
 */
export const nameRoles = [
  'main',
  'alias',
  'short',
  'abbreviation',
  'former',
  'later',
  'surname',
] as const;
export type NameRole = (typeof nameRoles)[number];

export interface Name {
  /** Nominative, as written in running text. */
  readonly text: string;
  readonly lang: Language;
  readonly role: NameRole;
  readonly strength: NameStrength;
  /** Sources in which exactly this text is printed. */
  readonly printed?: readonly SourceId[];
  /** Words of which one must stand directly beside an `ordinary` or `code` name, in their base form. */
  readonly heads?: readonly string[];
  /** `none`: indeclinable (Adil Soz in Russian, МВД); absent: inflected by the language's rules. */
  readonly inflect?: 'none';
  /** Russian and Kazakh only: index of the words that do not change (0-based), where the rules cannot know. */
  readonly fixedWords?: readonly number[];
}

/** Parts of a person's name in one language, for initials, order and bare surnames. */
export interface PersonName {
  readonly lang: Language;
  readonly given: string;
  readonly surname: string;
  readonly patronymic?: string;
  readonly gender: 'm' | 'f';
}

export const relationKinds = [
  'part-of',
  'member-of',
  'renamed-to',
  'successor-of',
  'article-of',
  'leads',
  'related',
] as const;
export type RelationKind = (typeof relationKinds)[number];

export interface Relation {
  readonly kind: RelationKind;
  readonly to: EntityId;
  /** The passage that says so, or `common knowledge`. */
  readonly basis: PassageId | 'common knowledge';
}

export interface Entity {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly names: readonly Name[];
  /** One per language, for kind `person` only. */
  readonly person?: readonly PersonName[];
  /** One line, our own words, no judgement; at most 160 characters. */
  readonly description: Translated;
  /** The year the description holds for. */
  readonly asOf: number;
  /** Rights and themes this entity stands for: its card shows their findings and scores too. */
  readonly topics?: readonly TopicId[];
  readonly relations?: readonly Relation[];
  /** For kind `law`: the article this entity is, as printed (`174`, `52 (3)`), beside an `article-of` relation. */
  readonly article?: string;
  /** Why it is in the index although nothing cites it. */
  readonly note?: string;
}
