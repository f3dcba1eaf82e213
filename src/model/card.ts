import type { EntityKind, RelationKind } from './entity';
import type { AuthorType, ClaimKind, ContrastRelation, Scale } from './evidence';
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
import type { Language, ShownText } from './language';
import type { Why } from './mention';

/** Everything needed to name the exact place of a statement. */
export interface Citation {
  readonly source: SourceId;
  readonly short: ShownText;
  readonly publisher: string;
  readonly authorType: AuthorType;
  readonly title: string;
  readonly symbol?: string;
  readonly edition?: ShownText;
  readonly published?: string;
  readonly covers: string;
  /** In words, in the reader's language: `para. 260`, `section 1.e, Political Prisoners, paragraph 3`. */
  readonly locator: string;
  readonly passages: readonly PassageId[];
  readonly url: string;
  /** The first words of the passage, where the page at the address can be opened at them. */
  readonly start?: string;
  readonly urlNote?: ShownText;
}

/** A stretch of a text that names a thing with a card of its own; UTF-16 units. */
export interface NamedSpan {
  readonly entity: EntityId;
  readonly start: number;
  readonly end: number;
}

export interface FindingView {
  readonly id: FindingId;
  readonly text: ShownText;
  /** Things that the text as shown names, each once, in order, without overlap. */
  readonly named: readonly NamedSpan[];
  readonly when: string;
  readonly claim: ClaimKind;
  readonly claimant?: string;
  readonly caution?: ShownText;
  readonly topics: readonly { readonly id: TopicId; readonly name: string }[];
  readonly citation: Citation;
  /** True where the paragraph the reader is in speaks of this finding's topic or of another of its entities. */
  readonly fitsParagraph: boolean;
}

export interface ScoreView {
  readonly id: ScoreId;
  readonly indicator: ShownText;
  readonly value: number;
  readonly printed: string;
  readonly band?: { readonly low: number; readonly high: number };
  readonly scale: Omit<Scale, 'words'> & { readonly words: ShownText };
  readonly unit: string;
  readonly year?: number;
  readonly published?: number;
  readonly measuredBy: string;
  readonly caution?: ShownText;
  readonly citation: Citation;
}

export interface SeriesView {
  readonly id: SeriesId;
  readonly indicator: ShownText;
  readonly unit: string;
  readonly better?: 'higher' | 'lower';
  readonly points: readonly {
    readonly year: number;
    readonly value: number;
    readonly citation: Citation;
  }[];
  readonly caution?: ShownText;
}

export interface ContrastView {
  readonly id: ContrastId;
  readonly about: ShownText;
  readonly relation: ContrastRelation;
  readonly state: readonly FindingView[];
  readonly others: readonly FindingView[];
}

export interface RelatedView {
  readonly entity: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
  readonly relation: RelationKind | 'together';
}

/** All that a card shows, in the reader's language. Plain data: it crosses a message. */
export interface CardView {
  readonly entity: EntityId;
  readonly kind: EntityKind;
  readonly title: ShownText;
  /** Main names in the other languages, each different text once, none equal to the title. */
  readonly otherNames: readonly { readonly lang: Language; readonly text: string }[];
  readonly description: ShownText;
  readonly asOf: number;
  readonly why?: Why;
  readonly scores: readonly ScoreView[];
  readonly findings: readonly FindingView[];
  readonly contrasts: readonly ContrastView[];
  readonly series: readonly SeriesView[];
  readonly related: readonly RelatedView[];
  /** Documents that say nothing about this thing. */
  readonly silent: readonly { readonly source: SourceId; readonly short: ShownText }[];
}
