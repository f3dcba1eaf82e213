import * as v from 'valibot';
import { entityKinds } from '../../model/entity';
import type {
  ContrastId,
  EntityId,
  FindingId,
  PassageId,
  ScoreId,
  SeriesId,
  SourceId,
  TopicId,
} from '../../model/ids';

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** The one place where a string becomes the id of a kind of record. */
const id = <T extends string>(pattern: string, what: string) => {
  const whole = new RegExp(`^${pattern}$`, 'u');
  return v.custom<T>(
    (value) => typeof value === 'string' && whole.test(value),
    ({ input }) => `${JSON.stringify(input)} is no ${what}`,
  );
};

export const entityId = id<EntityId>(
  `(?:${entityKinds.join('|')})/${SLUG}`,
  'entity id (kind/slug-of-the-english-name)',
);
export const sourceId = id<SourceId>(SLUG, 'source id (lower case and hyphens)');
export const topicId = id<TopicId>(SLUG, 'topic id (lower case and hyphens)');
export const passageId = id<PassageId>(`${SLUG}/[^\\s]+`, 'passage id (source/place/number)');

const DOTTED = `${SLUG}(?:\\.${SLUG})+`;
export const findingId = id<FindingId>(DOTTED, 'finding id (source.slug)');
export const scoreId = id<ScoreId>(DOTTED, 'score id (source.score.slug)');
export const seriesId = id<SeriesId>(DOTTED, 'series id (source.series.slug)');
export const contrastId = id<ContrastId>(DOTTED, 'contrast id (contrast.slug)');

/** A text that is there: not empty, without white space at its ends. */
export const text = v.pipe(
  v.string('must be a text'),
  v.nonEmpty('is empty'),
  v.check((value) => value === value.trim(), 'has white space at an end'),
);

export const textUpTo = (limit: number) =>
  v.pipe(
    text,
    v.maxLength(limit, ({ input }) => `has ${input.length} characters, at most ${limit} allowed`),
  );

export const number = v.pipe(v.number('must be a number'), v.finite('must be finite'));

export const year = v.pipe(
  v.number('must be a year'),
  v.integer('must be a whole year'),
  v.minValue(1900, 'is before 1900'),
  v.maxValue(2100, 'is after 2100'),
);

const DAY = '\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?';
const DATE = new RegExp(`^${DAY}$`, 'u');
const PERIOD = new RegExp(`^${DAY}(?:/${DAY})?$`, 'u');

/** `2018`, `2018-11` or `2018-11-10`. */
export const date = v.pipe(text, v.regex(DATE, 'is no date (2018, 2018-11 or 2018-11-10)'));

const inOrder = (period: string): boolean => {
  const [from = '', to = from] = period.split('/');
  return from.slice(0, to.length) <= to;
};

/** A date, or two with a slash between them, the earlier first. */
export const period = v.pipe(
  text,
  v.regex(PERIOD, 'is no date or period (2018, 2018-11-10, 2016/2020)'),
  v.check(inOrder, 'ends before it begins'),
);

/** A list without repetition; `least` is how many it must hold. */
export const listOf = <T extends v.GenericSchema>(item: T, least = 0) =>
  v.pipe(
    v.array(item, 'must be a list'),
    v.minLength(least, `needs at least ${least}`),
    v.check(
      (items) => new Set(items.map((one) => JSON.stringify(one))).size === items.length,
      'holds the same thing twice',
    ),
  );

/**
 * An object that may have these fields and no others. Valibot's own `strictObject` stops at the first
 * unknown field; this one reports each of them, and its output has the same type.
 */
export const closed = <const E extends v.ObjectEntries>(entries: E) =>
  v.objectWithRest(
    entries,
    v.never('is an unknown field'),
    'must be an object',
  ) as unknown as v.StrictObjectSchema<E, undefined>;

export const optional = v.exactOptional;
