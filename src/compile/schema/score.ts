import * as v from 'valibot';
import type { Scale, Score } from '../../model/evidence';
import {
  closed,
  entityId,
  listOf,
  number,
  optional,
  passageId,
  scoreId,
  sourceId,
  text,
  topicId,
  year,
} from './fields';
import type { SameType } from './same-type';
import { translated } from './translated';

const scaleSchema = v.pipe(
  closed({
    min: number,
    max: number,
    better: v.picklist(['higher', 'lower']),
    words: translated,
    form: v.picklist(['points', 'percent-of-benchmark', 'rating', 'rank', 'index']),
  }),
  v.check(({ min, max }) => min < max, 'its `min` is not below its `max`'),
);

export const scoreSchema = v.pipe(
  closed({
    id: scoreId,
    indicator: translated,
    value: number,
    printed: text,
    band: optional(closed({ low: number, high: number })),
    scale: scaleSchema,
    unit: text,
    year: optional(year),
    published: optional(year),
    measuredBy: text,
    quotedBy: sourceId,
    passages: listOf(passageId, 1),
    topics: listOf(topicId, 1),
    entities: optional(listOf(entityId)),
    caution: optional(translated),
  }),
  v.check(
    ({ value, scale }) => value >= scale.min && value <= scale.max,
    'its value is outside its scale',
  ),
  v.check(
    ({ value, band }) => band === undefined || (band.low <= value && value <= band.high),
    'its value is outside its band',
  ),
);

true satisfies SameType<v.InferOutput<typeof scaleSchema>, Scale>;
true satisfies SameType<v.InferOutput<typeof scoreSchema>, Score>;
