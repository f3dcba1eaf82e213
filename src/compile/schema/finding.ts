import * as v from 'valibot';
import { claimKinds, type Finding } from '../../model/evidence';
import {
  closed,
  entityId,
  findingId,
  listOf,
  number,
  optional,
  passageId,
  period,
  text,
  topicId,
} from './fields';
import type { SameType } from './same-type';
import { translated, translatedUpTo } from './translated';

const figureSchema = closed({ value: number, unit: text, of: text });

export const findingSchema = v.pipe(
  closed({
    id: findingId,
    passages: listOf(passageId, 1),
    text: translatedUpTo(320),
    when: period,
    topics: listOf(topicId, 1),
    entities: listOf(entityId),
    figures: optional(v.array(figureSchema)),
    claim: v.picklist(claimKinds),
    claimant: optional(text),
    caution: optional(translated),
  }),
  v.check(
    ({ claim, claimant }) => (claim === 'quoted-claim') === (claimant !== undefined),
    '`claimant` belongs to `quoted-claim`, and to no other claim',
  ),
);

true satisfies SameType<v.InferOutput<typeof findingSchema>, Finding>;
