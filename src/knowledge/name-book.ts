import { languages } from '../model/language';
import { folded } from './folded';
import type { Index } from './index-file';
import { isItsTopic } from './subject';

/** A name that can be looked up, and the entity it leads to. */
export interface BookedName {
  readonly entity: number;
  readonly text: string;
  readonly folded: string;
  readonly words: readonly string[];
  /** 0: the thing's main name; 1: another name of it; 2: the name of a topic it stands for. */
  readonly rank: 0 | 1 | 2;
}

const booked = (entity: number, text: string, rank: BookedName['rank']): BookedName => {
  const key = folded(text);
  return { entity, text, folded: key, words: key.split(' '), rank };
};

const entityNames = (index: Index): readonly BookedName[] =>
  Array.from({ length: index.entities.count }, (_, number) =>
    languages.flatMap((lang) =>
      index.entities
        .texts(number, lang)
        .names.map((text, at) => booked(number, text, at === 0 ? 0 : 1)),
    ),
  ).flat();

/** The thing that each topic is the topic of: see `isItsTopic`. */
const entityOfTopic = (index: Index): ReadonlyMap<string, number> =>
  new Map(
    Array.from({ length: index.entities.count }, (_, number) => number)
      .filter((number) => isItsTopic(index, number))
      .flatMap((number) =>
        (index.entities.core(number).topics ?? []).map((topic) => [topic, number] as const),
      )
      .toReversed(),
  );

function topicNames(index: Index): readonly BookedName[] {
  const entityOf = entityOfTopic(index);
  return Array.from({ length: index.topics.count }, (_, number) => number).flatMap((number) => {
    const entity = entityOf.get(index.topics.core(number).id);
    if (entity === undefined) return [];
    return languages.map((lang) => booked(entity, index.topics.texts(number, lang).name, 2));
  });
}

/** Every name of the index, and those of its topics. */
export const nameBook = (index: Index): readonly BookedName[] => [
  ...entityNames(index),
  ...topicNames(index),
];
