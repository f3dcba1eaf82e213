import type { DataSet } from '../../model/data';
import { type Problem, reporter } from './problem';

/** Ids of entities that a finding, score, series or relation names. */
function namedEntities(data: DataSet): ReadonlySet<string> {
  return new Set([
    ...data.findings.flatMap((one) => one.entities),
    ...data.scores.flatMap((one) => one.entities ?? []),
    ...data.series.flatMap((one) => one.entities),
    ...data.entities.flatMap((one) => (one.relations ?? []).map((relation) => relation.to)),
  ]);
}

/** An entity that nothing leads to and that leads nowhere would open an empty card. */
export function checkOrphans(data: DataSet): readonly Problem[] {
  const problem = reporter('orphan', data.files);
  const named = namedEntities(data);
  return data.entities
    .filter((one) => !named.has(one.id) && !one.article && !one.note)
    .filter((one) => !one.relations?.length && !one.topics?.length)
    .map((one) =>
      problem(one.id, 'no finding, score, relation or topic: link it, or say why in “note”'),
    );
}

/** Topics no finding is about: worth knowing, not wrong. */
export function unusedTopics(data: DataSet): readonly string[] {
  const used = new Set(data.findings.flatMap((one) => one.topics));
  return data.topics.filter((one) => !used.has(one.id)).map((one) => one.id);
}
