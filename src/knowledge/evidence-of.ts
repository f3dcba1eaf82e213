import type { PostedKind } from '../model/index-format';
import type { Index } from './index-file';
import { numberOfTopic } from './topic-name';

/** The numbers of all records that belong on an entity's card, each once. */
export type Evidence = Readonly<Record<PostedKind, readonly number[]>>;

const merged = (lists: readonly (readonly number[])[]): readonly number[] => [
  ...new Set(lists.flat()),
];

/**
 * What names the entity, and for one that stands for topics what belongs to them. Scores and series of
 * its topics only fill in where none names the entity itself.
 */
export function evidenceOf(index: Index, entity: number): Evidence {
  const topics = (index.entities.core(entity).topics ?? []).map((id) => numberOfTopic(index, id));
  const own = (kind: PostedKind) => index.aboutEntity[kind](entity);
  const all = (kind: PostedKind) =>
    merged([own(kind), ...topics.map((topic) => index.aboutTopic[kind](topic))]);
  return {
    findings: all('findings'),
    scores: own('scores').length > 0 ? own('scores') : all('scores'),
    series: own('series').length > 0 ? own('series') : all('series'),
    contrasts: all('contrasts'),
  };
}
