import type { CoreOf } from '../model/index-format';

/** The entity whose card is made. */
export type Subject = CoreOf['entities'];

/** A right or theme is its topics: what belongs to them is about it, whether it is named or not. */
export const isItsTopics = ({ kind, topics = [] }: Subject): boolean =>
  kind === 'concept' && topics.length > 0;
