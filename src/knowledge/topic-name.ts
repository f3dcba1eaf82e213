import type { TopicId } from '../model/ids';
import type { Language } from '../model/language';
import type { Index } from './index-file';

/** A topic's name in a language. @throws {RangeError} where the index has no such topic */
export const topicName = (index: Index, topic: TopicId, language: Language): string =>
  index.topics.texts(numberOfTopic(index, topic), language).name;

/** @throws {RangeError} where the index has no such topic */
export function numberOfTopic(index: Index, topic: TopicId): number {
  const number = index.topics.numberOf(topic);
  if (number === undefined) throw new RangeError(`the index has no topic ${topic}`);
  return number;
}
