import type {
  ContrastId,
  EntityId,
  FindingId,
  PassageId,
  ScoreId,
  SeriesId,
  SourceId,
  TopicId,
} from './ids';
import type { Translated } from './language';

export type AuthorType = 'state' | 'foreign-government' | 'monitor';

export interface Source {
  readonly id: SourceId;
  readonly publisher: string;
  /** Short name for a byline: `HRMI`, `US State Department`, `the State to the UN`. */
  readonly short: Translated;
  readonly authorType: AuthorType;
  readonly title: string;
  /** The period the document speaks of, in words: `2018`, `2019–2023`. */
  readonly covers: string;
  /** ISO date or year of publication or receipt; absent where the document prints none and none is known. */
  readonly published?: string;
  readonly edition?: Translated;
  readonly symbol?: string;
  readonly url: string;
  /** What a reader should know before following the address (newer edition, address not confirmed). */
  readonly urlNote?: Translated;
  readonly licence: string;
  /** How places in it are given, for the citation: `paragraph`, `section`. */
  readonly locator: 'paragraph' | 'section';
}

export type PassageKind = 'text' | 'heading' | 'caption' | 'furniture';

export interface Passage {
  readonly id: PassageId;
  readonly source: SourceId;
  readonly kind: PassageKind;
  readonly section: readonly string[];
  readonly ordinal: number;
  /** SHA-256 (hex) of the normalised text, and its length in UTF-16 units. */
  readonly sha256: string;
  readonly length: number;
  /** A few of its first words, by which a browser finds it on the page of its source. */
  readonly start?: string;
}

export interface Topic {
  readonly id: TopicId;
  readonly name: { readonly en: string; readonly ru: string; readonly kk: string };
  /** Articles of the two Covenants: `ICCPR 21`, `ICESCR 12`. */
  readonly articles: readonly string[];
  /** Words by which a paragraph shows that it speaks of this topic (lower case, stems allowed with `*` at the end). */
  readonly terms: {
    readonly en: readonly string[];
    readonly ru: readonly string[];
    readonly kk: readonly string[];
  };
}

/** Whose claim a finding is and of what sort. */
export const claimKinds = ['fact', 'law', 'author-claim', 'quoted-claim'] as const;
export type ClaimKind = (typeof claimKinds)[number];

export interface Figure {
  readonly value: number;
  /** `percent`, `people`, `cases`, `KZT`, `years`, … */
  readonly unit: string;
  /** Of what, in a few words. */
  readonly of: string;
}

export interface Finding {
  readonly id: FindingId;
  readonly passages: readonly PassageId[];
  /** One or two sentences, at most 320 characters, readable alone. */
  readonly text: Translated;
  /** Date or period it speaks of: `2018`, `2018-11-10`, `2016/2020`. */
  readonly when: string;
  readonly topics: readonly TopicId[];
  readonly entities: readonly EntityId[];
  readonly figures?: readonly Figure[];
  readonly claim: ClaimKind;
  /** For `quoted-claim`: whom the document quotes. */
  readonly claimant?: string;
  /** Where the document contradicts itself or another. */
  readonly caution?: Translated;
}

export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly better: 'higher' | 'lower';
  /** The direction in words: `0 is worst, 10 is best`. */
  readonly words: Translated;
  /** How it is drawn. */
  readonly form: 'points' | 'percent-of-benchmark' | 'rating' | 'rank' | 'index';
}

export interface Score {
  readonly id: ScoreId;
  readonly indicator: Translated;
  readonly value: number;
  /** As printed: `1.6/10`, `5`, `158th of 180`. */
  readonly printed: string;
  /** Uncertainty band, only where the source prints one. */
  readonly band?: { readonly low: number; readonly high: number };
  readonly scale: Scale;
  readonly unit: string;
  /** Year measured; absent where the document gives none. */
  readonly year?: number;
  readonly published?: number;
  /** Who measured it, and the document that quotes it. */
  readonly measuredBy: string;
  readonly quotedBy: SourceId;
  readonly passages: readonly PassageId[];
  readonly topics: readonly TopicId[];
  readonly entities?: readonly EntityId[];
  readonly caution?: Translated;
}

export interface Series {
  readonly id: SeriesId;
  readonly indicator: Translated;
  readonly unit: string;
  readonly better?: 'higher' | 'lower';
  readonly points: readonly {
    readonly year: number;
    readonly value: number;
    readonly passages: readonly PassageId[];
  }[];
  readonly topics: readonly TopicId[];
  readonly entities: readonly EntityId[];
  readonly caution?: Translated;
}

export const contrastRelations = ['contradicts', 'qualifies', 'agrees', 'changed-since'] as const;
export type ContrastRelation = (typeof contrastRelations)[number];

export interface Contrast {
  readonly id: ContrastId;
  readonly topic: TopicId;
  /** What the two sides speak about, in a few neutral words. */
  readonly about: Translated;
  readonly state: readonly FindingId[];
  readonly others: readonly FindingId[];
  readonly relation: ContrastRelation;
}
