import type * as v from 'valibot';
import type { Topic } from '../../model/evidence';
import { closed, listOf, text, topicId } from './fields';
import type { SameType } from './same-type';
import { inEachLanguage } from './translated';

export const topicSchema = closed({
  id: topicId,
  name: inEachLanguage(text),
  articles: listOf(text),
  terms: inEachLanguage(listOf(text)),
});

true satisfies SameType<v.InferOutput<typeof topicSchema>, Topic>;
