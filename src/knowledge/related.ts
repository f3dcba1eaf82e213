import type { RelatedView } from '../model/card';
import type { EntityId } from '../model/ids';
import type { Language } from '../model/language';
import type { Index } from './index-file';
import { label } from './shown';

/** A card names as many related things as can be taken in at a glance. */
const MOST_RELATED = 12;
const MOST_TOGETHER = 6;
/** Met once in the same finding may be chance. */
const LEAST_TOGETHER = 2;

type Link = Pick<RelatedView, 'entity' | 'relation'>;

/** How many of the findings name each other entity. */
function companions(index: Index, entity: EntityId, findings: readonly number[]) {
  const counts = new Map<EntityId, number>();
  for (const number of findings)
    for (const other of index.findings.core(number).entities)
      if (other !== entity) counts.set(other, (counts.get(other) ?? 0) + 1);
  return counts;
}

/** What is in every finding anyway (the country, its government) says little: rarer things come first. */
const closeness = (index: Index, other: EntityId, together: number): number => {
  const all = index.aboutEntity.findings(index.entities.numberOf(other) ?? 0).length;
  return together / Math.sqrt(Math.max(all, 1));
};

function togetherWith(
  index: Index,
  entity: EntityId,
  findings: readonly number[],
): readonly Link[] {
  return [...companions(index, entity, findings)]
    .filter(([, count]) => count >= LEAST_TOGETHER)
    .map(([other, count]) => ({ other, worth: closeness(index, other, count) }))
    .sort((a, b) => b.worth - a.worth || (a.other < b.other ? -1 : 1))
    .slice(0, MOST_TOGETHER)
    .map(({ other }) => ({ entity: other, relation: 'together' }));
}

/** Which way a relation of others runs is theirs to say: here it is a relation and no more. */
const pointingTo = (index: Index, number: number): readonly Link[] =>
  index
    .pointingTo(number)
    .map((other) => ({ entity: index.entities.core(other).id, relation: 'related' }));

const viewOf = (index: Index, { entity, relation }: Link, language: Language): RelatedView[] => {
  const number = index.entities.numberOf(entity);
  if (number === undefined) return [];
  const { text: name } = label((lang) => index.entities.texts(number, lang).names[0], language);
  return [{ entity, kind: index.entities.core(number).kind, name, relation }];
};

/** Its own relations, then those that others have to it, then what findings name beside it; each once. */
export function relatedTo(
  index: Index,
  number: number,
  findings: readonly number[],
  language: Language,
): readonly RelatedView[] {
  const { id, relations = [] } = index.entities.core(number);
  const own = relations.map(({ kind, to }): Link => ({ entity: to, relation: kind }));
  const links = [...own, ...togetherWith(index, id, findings), ...pointingTo(index, number)];
  const firstOfEach = new Map(links.toReversed().map((link) => [link.entity, link]));
  return links
    .filter((link) => firstOfEach.get(link.entity) === link)
    .slice(0, MOST_RELATED)
    .flatMap((link) => viewOf(index, link, language));
}
