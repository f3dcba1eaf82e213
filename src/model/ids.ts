/** Branded ids: a string that a validator at a boundary has accepted as the id of one kind of record. */
declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

/** `person/kassym-jomart-tokayev`: kind, slash, slug of the English name. */
export type EntityId = Id<'entity'>;
/** `hrmi-2020.assembly-score`: source, dot, slug. */
export type FindingId = Id<'finding'>;
/** `hrmi-2020.score.assembly`. */
export type ScoreId = Id<'score'>;
export type SeriesId = Id<'series'>;
export type ContrastId = Id<'contrast'>;
/** `assembly`: a slug. */
export type TopicId = Id<'topic'>;
/** `cescr-2024`. */
export type SourceId = Id<'source'>;
/** `cescr-2024/260`, `state-2018/1.e.political-prisoners/3`. */
export type PassageId = Id<'passage'>;
