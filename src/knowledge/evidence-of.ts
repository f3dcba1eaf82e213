import type { EntityKind } from '../model/entity';
import type { PostedKind } from '../model/index-format';
import type { Index } from './index-file';
import { numberOfTopic } from './topic-name';

/** The numbers of all records that belong on an entity's card, each once. */
export type Evidence = Readonly<Record<PostedKind, readonly number[]>>;

/**
 * Kinds of things that can stand for a right: what is known of the right is a setting for them. A card of
 * a person, a company, a place or an event speaks of that one alone, and says so where nothing is known.
 */
const standing: ReadonlySet<EntityKind> = new Set([
  'concept',
  'law',
  'treaty',
  'institution',
  'programme',
  'index',
]);

const topicsOf = (index: Index, entity: number): readonly number[] => {
  const { kind, topics = [] } = index.entities.core(entity);
  return standing.has(kind) ? topics.map((id) => numberOfTopic(index, id)) : [];
};

const merged = (lists: readonly (readonly number[])[]): readonly number[] => [
  ...new Set(lists.flat()),
];

/**
 * What names the entity, and for one that stands for topics what belongs to them. Scores and series of
 * its topics only fill in where none names the entity itself.
 */
export function evidenceOf(index: Index, entity: number): Evidence {
  const topics = topicsOf(index, entity);
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
