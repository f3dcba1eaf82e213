import type { EntityId, TopicId } from '../model/ids';
import type { Index } from './index-file';
import { holdsName, holdsTerm, type Paragraph } from './paragraph';
import type { Subject } from './subject';
import { numberOfTopic } from './topic-name';

/** What a record is about. */
export interface About {
  readonly topics: readonly TopicId[];
  readonly entities?: readonly EntityId[];
}

/** How many of a record's topics, and of its entities beside the card's own, a paragraph speaks of. */
export interface Fit {
  readonly topics: number;
  readonly entities: number;
}

export const fits = ({ topics, entities }: Fit): boolean => topics + entities > 0;

const nowhere: Fit = { topics: 0, entities: 0 };

/** Asks once about each: findings share their topics and entities. */
function askedOnce<T>(ask: (about: T) => boolean): (about: T) => boolean {
  const answers = new Map<T, boolean>();
  return (about) => {
    const answer = answers.get(about) ?? ask(about);
    answers.set(about, answer);
    return answer;
  };
}

const topicIn = (index: Index, paragraph: Paragraph) => (topic: TopicId) => {
  const { terms } = index.topics.texts(numberOfTopic(index, topic), paragraph.language);
  return holdsTerm(paragraph, terms);
};

const entityIn = (index: Index, paragraph: Paragraph) => (entity: EntityId) => {
  const number = index.entities.numberOf(entity);
  if (number === undefined) return false;
  return holdsName(paragraph, index.entities.texts(number, paragraph.language).names);
};

/** Its own name, and of a right its own topic, are why the reader is here: they tell nothing apart. */
const isOwn = (subject: Subject, what: EntityId | TopicId): boolean =>
  what === subject.id || (subject.isItsTopic && subject.topics.some((topic) => topic === what));

/** A measure of how far records speak of what the paragraph speaks of, for the card of `subject`. */
export function fitTo(
  index: Index,
  paragraph: Paragraph | undefined,
  subject: Subject,
): (about: About) => Fit {
  if (paragraph === undefined) return () => nowhere;
  const hasTopic = askedOnce(topicIn(index, paragraph));
  const hasEntity = askedOnce(entityIn(index, paragraph));
  return ({ topics, entities = [] }) => ({
    topics: topics.filter((one) => !isOwn(subject, one) && hasTopic(one)).length,
    entities: entities.filter((one) => !isOwn(subject, one) && hasEntity(one)).length,
  });
}
