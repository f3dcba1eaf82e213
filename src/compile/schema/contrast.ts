import * as v from 'valibot';
import { type Contrast, contrastRelations } from '../../model/evidence';
import { closed, contrastId, findingId, listOf, topicId } from './fields';
import type { SameType } from './same-type';
import { translated } from './translated';

export const contrastSchema = closed({
  id: contrastId,
  topic: topicId,
  about: translated,
  state: listOf(findingId, 1),
  others: listOf(findingId, 1),
  relation: v.picklist(contrastRelations),
});

true satisfies SameType<v.InferOutput<typeof contrastSchema>, Contrast>;
