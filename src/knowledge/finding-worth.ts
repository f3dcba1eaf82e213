import type { ClaimKind } from '../model/evidence';
import type { CoreOf } from '../model/index-format';
import type { Fit } from './paragraph-fit';
import type { Subject } from './subject';

type Finding = CoreOf['findings'];

/** Another thing named in the paragraph says more than a topic does, and the second less than the first. */
const FIT_WORTH = { entity: 5, furtherEntity: 1, topics: 4 } as const;
const MOST_FURTHER = 2;
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
const CLOSENESS_WORTH = { subject: 5, named: 4, unnamed: 0 } as const;
/** A right is its topic, so there the two are nearly the same. */
const TOPIC_CLOSENESS_WORTH = { subject: 0.8, named: 0.5, unnamed: 0 } as const;
const MAIN_TOPIC_WORTH = 1;

/** How close a finding is to the entity: the first thing it names is what it is about. */
export type Closeness = keyof typeof CLOSENESS_WORTH;

export function closenessOf({ entities }: Finding, { id }: Subject): Closeness {
  const place = entities.indexOf(id);
  if (place < 0) return 'unnamed';
  return place === 0 ? 'subject' : 'named';
}

const closenessWorth = (finding: Finding, subject: Subject): number => {
  const worth = subject.isItsTopic ? TOPIC_CLOSENESS_WORTH : CLOSENESS_WORTH;
  const isMainTopic = subject.topics.some((topic) => topic === finding.topics[0]);
  return worth[closenessOf(finding, subject)] + (isMainTopic ? MAIN_TOPIC_WORTH : 0);
};

const entityWorth = ({ entities }: Fit): number =>
  entities === 0
    ? 0
    : FIT_WORTH.entity + FIT_WORTH.furtherEntity * Math.min(entities - 1, MOST_FURTHER);

/** A summary that touches ten topics fits nearly every paragraph, and none well. */
const topicWorth = ({ topics }: Fit, finding: Finding): number =>
  FIT_WORTH.topics * Math.sqrt(topics / Math.max(finding.topics.length, 1));

/** How well a finding answers the reader: the higher, the earlier it stands. `words`: see `sharedWords`. */
export const worthOf = (finding: Finding, subject: Subject, fit: Fit, words: number): number =>
  closenessWorth(finding, subject) +
  entityWorth(fit) +
  topicWorth(fit, finding) +
  Math.min(words, MOST_FOR_WORDS) +
  CLAIM_WORTH[finding.claim];
