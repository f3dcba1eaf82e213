import type { DataSet } from '../../model/data';
import type { Entity } from '../../model/entity';
import { linksOf } from './links';
import { knownIds } from './references';

type Keep = <T extends string>(ids: readonly T[]) => readonly T[];

const entityWithout = (entity: Entity, keep: Keep): Entity => {
  const { topics = [], relations = [], ...rest } = entity;
  const kept = keep(topics);
  return {
    ...rest,
    ...(kept.length > 0 && { topics: kept }),
    relations: relations.filter(({ to }) => keep([to]).length > 0),
  };
};

/** The evidence without links to what is not there, and without records that have nothing to cite left. */
const evidenceWithout = (data: DataSet, keep: Keep) => ({
  findings: data.findings
    .map((one) => ({
      ...one,
      passages: keep(one.passages),
      topics: keep(one.topics),
      entities: keep(one.entities),
    }))
    .filter(({ passages }) => passages.length > 0),
  scores: data.scores
    .map((one) => ({
      ...one,
      passages: keep(one.passages),
      topics: keep(one.topics),
      entities: keep(one.entities ?? []),
    }))
    .filter(({ passages }) => passages.length > 0),
  series: data.series
    .map((one) => ({ ...one, topics: keep(one.topics), entities: keep(one.entities) }))
    .filter(({ points }) => points.every(({ passages }) => keep(passages).length > 0)),
});

function withoutOnce(data: DataSet): DataSet {
  const known = knownIds(data);
  const keep: Keep = (ids) => ids.filter((id) => known.has(id));
  return {
    ...data,
    ...evidenceWithout(data, keep),
    entities: data.entities.map((entity) => entityWithout(entity, keep)),
    contrasts: data.contrasts
      .map((one) => ({ ...one, state: keep(one.state), others: keep(one.others) }))
      .filter(({ topic, state, others }) =>
        [keep([topic]), state, others].every(({ length }) => length > 0),
      ),
  };
}

const strays = (data: DataSet): number => {
  const known = knownIds(data);
  return linksOf(data).flatMap(({ targets }) => targets.filter((id) => !known.has(id))).length;
};

/** The data without the ids that lead nowhere: good enough to look at while it is being written. */
export function withoutStrays(data: DataSet): DataSet {
  const once = withoutOnce(data);
  return strays(once) < strays(data) ? withoutStrays(once) : once;
}
