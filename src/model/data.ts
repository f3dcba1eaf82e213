import type { Entity } from './entity';
import type { Contrast, Finding, Passage, Score, Series, Source, Topic } from './evidence';
import type { FindingId, PassageId, SourceId } from './ids';
import type { Language } from './language';

/** Why a passage is cited by nothing. */
export const uncitedReasons = [
  'heading',
  'procedural',
  'duplicate',
  'page furniture',
  'caption',
] as const;
export interface Uncited {
  readonly passage: PassageId;
  readonly reason: (typeof uncitedReasons)[number];
  /** For `duplicate`: the passage that says the same and is cited. */
  readonly of?: PassageId;
}

/** Country-specific words the linker needs; see `data/README.md` for each table. */
export interface LinkingWords {
  /** Words that show a page is about the country; weight 2 = enough alone, 1 = needs company. `*` ends a stem. */
  readonly gate: readonly { readonly word: string; readonly weight: 1 | 2 }[];
  /** Site suffixes that count as evidence: `.kz`. */
  readonly gateDomains: readonly string[];
  /** The country as owner of a generic name, per language; `*` ends a stem. */
  readonly owners: Readonly<Record<Language, readonly string[]>>;
  /** Those of them that are only towns of the country. */
  readonly towns: Readonly<Record<Language, readonly string[]>>;
  /** Words of the gate that name the country's people, who live in other countries too. */
  readonly peoples: Readonly<Record<Language, readonly string[]>>;
  /** Papers and agencies with the country's name in theirs, and what else holds a word of it but speaks for no country; `*` ends a stem. */
  readonly press: Readonly<Record<Language, readonly string[]>>;
  /** Other countries, their peoples, capitals and adjectives, and bodies such as UN or EU; `*` ends a stem. */
  readonly foreignOwners: Readonly<Record<Language, readonly string[]>>;
  /** Titles that stand before a surname and are left out of the span; `*` ends a stem. */
  readonly titles: Readonly<Record<Language, readonly string[]>>;
}

/** Everything in `data/`, read and validated. */
export interface DataSet {
  readonly sources: readonly Source[];
  readonly topics: readonly Topic[];
  readonly passages: readonly Passage[];
  readonly uncited: readonly Uncited[];
  readonly entities: readonly Entity[];
  readonly findings: readonly Finding[];
  readonly scores: readonly Score[];
  readonly series: readonly Series[];
  readonly contrasts: readonly Contrast[];
  readonly linking: LinkingWords;
  /** Sources whose every passage must be accounted for. */
  readonly complete: readonly SourceId[];
  /** The file (relative to the data folder) each record was read from, by record id. */
  readonly files: ReadonlyMap<string, string>;
}

export type FindingText = readonly [FindingId, string];
