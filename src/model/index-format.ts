import type { Entity, Relation } from './entity';
import type { Contrast, Finding, Passage, Scale, Score, Series, Source, Topic } from './evidence';

/**
 * The index file, little-endian:
 * `magic` 8 bytes · `version` u32 · payload length u32 · SHA-256 of the payload 32 bytes · payload.
 * Payload: length of the directory u32 · `Directory` as JSON · the parts, one after another, each packed as raw
 * deflate (RFC 1951).
 */
export const indexFormat = {
  magic: 'QONTEXT\n',
  version: 2,
  versionAt: 8,
  lengthAt: 12,
  hashAt: 16,
  payloadAt: 48,
  /** Wide enough for views of any number type straight into a part. */
  alignment: 8,
} as const;

/** What is unpacked by itself: what the linker matches with, and what cards are made of. */
export const indexParts = ['lexicon', 'records'] as const;
export type IndexPart = (typeof indexParts)[number];

/** Where a section of a part lies once it is unpacked; every one begins at a multiple of `alignment`. */
export type SectionPlace = readonly [name: string, offset: number, length: number];

/** The parts in the order they stand in; lengths in bytes. */
export type Directory = readonly (readonly [
  part: IndexPart,
  packedLength: number,
  length: number,
  sections: readonly SectionPlace[],
])[];

/** The next place at or after `offset` where something may begin. */
export const aligned = (offset: number): number =>
  Math.ceil(offset / indexFormat.alignment) * indexFormat.alignment;

/** Kinds of records with texts; each has the sections `kind`, `kind.ids` and `kind.en`, `.ru`, `.kk`. */
export const textedKinds = [
  'sources',
  'topics',
  'entities',
  'findings',
  'scores',
  'series',
  'contrasts',
] as const;
export type TextedKind = (typeof textedKinds)[number];

/** What posting lists lead to; sections `entity→findings`, `topic→findings` and so on. */
export const postedKinds = ['findings', 'scores', 'series', 'contrasts'] as const;
export type PostedKind = (typeof postedKinds)[number];
export const postingSection = (from: 'entity' | 'topic', to: PostedKind) =>
  `${from}→${to}` as const;

/** For each entity, the entities that have a relation to it. */
export const POINTING_SECTION = 'entity→entities';

/** What a record is in every language. */
export interface CoreOf {
  readonly sources: Omit<Source, 'short' | 'edition' | 'urlNote'>;
  readonly topics: Pick<Topic, 'id' | 'articles'>;
  readonly entities: Pick<Entity, 'id' | 'kind' | 'asOf' | 'topics'> & {
    readonly relations?: readonly Pick<Relation, 'kind' | 'to'>[];
  };
  readonly findings: Omit<Finding, 'text' | 'caution' | 'figures' | 'claimant'>;
  readonly scores: Omit<Score, 'indicator' | 'caution' | 'scale'> & {
    readonly scale: Omit<Scale, 'words'>;
  };
  readonly series: Omit<Series, 'indicator' | 'caution'>;
  readonly contrasts: Omit<Contrast, 'about'>;
}

/** What a record is in one language; a text is absent where there is none in it. */
export interface TextsOf {
  readonly sources: {
    readonly short?: string;
    readonly edition?: string;
    readonly urlNote?: string;
  };
  readonly topics: { readonly name: string; readonly terms: readonly string[] };
  /** `names`: the main one first; empty where the thing has no name in the language. */
  readonly entities: { readonly names: readonly string[]; readonly description?: string };
  readonly findings: {
    readonly text?: string;
    readonly caution?: string;
    readonly claimant?: string;
  };
  readonly scores: {
    readonly indicator?: string;
    readonly words?: string;
    readonly caution?: string;
  };
  readonly series: { readonly indicator?: string; readonly caution?: string };
  readonly contrasts: { readonly about?: string };
}

/** A passage as far as a citation needs it. `part` counts sections of the same headings, from 1. */
export interface Place extends Pick<Passage, 'id' | 'kind' | 'section' | 'start'> {
  readonly part?: number;
}
