import type { ClaimKind } from '../model/evidence';
import type { CoreOf } from '../model/index-format';
import type { Fit } from './paragraph-fit';
import type { Subject } from './subject';

type Finding = CoreOf['findings'];

/** Another thing named in the paragraph says more than a topic does, and the second less than the first. */
const FIT_WORTH = { entity: 5, topic: 4, further: 1 } as const;
/** Common words must not outweigh one named thing. */
const MOST_FOR_WORDS = 6;
/** What is stated weighs a little more than what is claimed. */
const CLAIM_WORTH: Readonly<Record<ClaimKind, number>> = {
  fact: 1,
  law: 0.8,
  'author-claim': 0.6,
  'quoted-claim': 0.4,
};
/** What names a person or a body comes well before what only shares its topic. */
const CLOSENESS_WORTH = { subject: 5, named: 4, mainTopic: 1, topic: 0 } as const;
/** A right is its topic, so there the two are nearly the same. */
const TOPIC_CLOSENESS_WORTH = { subject: 1.5, named: 1, mainTopic: 0.5, topic: 0 } as const;

/** How close a finding is to the entity: its first entity is what it is about, its first topic the main one. */
export type Closeness = keyof typeof CLOSENESS_WORTH;

export function closenessOf({ entities, topics }: Finding, subject: Subject): Closeness {
  const place = entities.indexOf(subject.id);
  if (place >= 0) return place === 0 ? 'subject' : 'named';
  const [mainTopic] = topics;
  return mainTopic !== undefined && subject.topics.includes(mainTopic) ? 'mainTopic' : 'topic';
}

const closenessWorth = (finding: Finding, subject: Subject): number =>
  (subject.isItsTopic ? TOPIC_CLOSENESS_WORTH : CLOSENESS_WORTH)[closenessOf(finding, subject)];

const fitWorth = (count: number, first: number): number =>
  count === 0 ? 0 : first + FIT_WORTH.further * Math.min(count - 1, 2);

/** How well a finding answers the reader: the higher, the earlier it stands. `words`: see `sharedWords`. */
export const worthOf = (finding: Finding, subject: Subject, fit: Fit, words: number): number =>
  closenessWorth(finding, subject) +
  fitWorth(fit.entities, FIT_WORTH.entity) +
  fitWorth(fit.topics, FIT_WORTH.topic) +
  Math.min(words, MOST_FOR_WORDS) +
  CLAIM_WORTH[finding.claim];
