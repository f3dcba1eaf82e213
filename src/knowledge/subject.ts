import type { EntityId, TopicId } from '../model/ids';
import type { Index } from './index-file';
import { numberOfTopic } from './topic-name';

/** The entity whose card is made. */
export interface Subject {
  readonly id: EntityId;
  readonly topics: readonly TopicId[];
  /** See `isItsTopic`. */
  readonly isItsTopic: boolean;
}

/** Where so much of what a topic holds names a right or theme, the two are one. */
const LEAST_SHARE = 1 / 3;

const shareOf = (part: readonly number[], whole: readonly number[]): number => {
  const named = new Set(part);
  return whole.length === 0 ? 0 : whole.filter((one) => named.has(one)).length / whole.length;
};

/**
 * Whether a right or theme is its topic (the right of peaceful assembly, and not the single-person
 * picket, which only belongs to it): then what belongs to the topic is about it, named or not.
 */
export function isItsTopic(index: Index, number: number): boolean {
  const { kind, topics = [] } = index.entities.core(number);
  const [topic, ...others] = topics;
  if (kind !== 'concept' || topic === undefined || others.length > 0) return false;
  const whole = index.aboutTopic.findings(numberOfTopic(index, topic));
  return shareOf(index.aboutEntity.findings(number), whole) >= LEAST_SHARE;
}

/** The entity of a number as the subject of a card. */
export function subjectOf(index: Index, number: number): Subject {
  const { id, topics = [] } = index.entities.core(number);
  return { id, topics, isItsTopic: isItsTopic(index, number) };
}
