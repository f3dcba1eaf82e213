import * as v from 'valibot';
import type { Series } from '../../model/evidence';
import {
  closed,
  entityId,
  listOf,
  number,
  optional,
  passageId,
  seriesId,
  text,
  topicId,
  year,
} from './fields';
import type { SameType } from './same-type';
import { translated } from './translated';

const pointSchema = closed({ year, value: number, passages: listOf(passageId, 1) });

export const seriesSchema = closed({
  id: seriesId,
  indicator: translated,
  unit: text,
  better: optional(v.picklist(['higher', 'lower'])),
  points: v.pipe(
    v.array(pointSchema),
    v.minLength(2, 'needs at least two points'),
    v.check(
      (points) => points.every(({ year: at }, i) => i === 0 || (points[i - 1]?.year ?? at) < at),
      'its years do not rise, or one stands twice',
    ),
  ),
  topics: listOf(topicId, 1),
  entities: listOf(entityId),
  caution: optional(translated),
});

true satisfies SameType<v.InferOutput<typeof seriesSchema>, Series>;
