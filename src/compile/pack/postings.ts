import type { DataSet } from '../../model/data';
import type { Contrast } from '../../model/evidence';
import {
  POINTING_SECTION,
  type PostedKind,
  postedKinds,
  postingSection,
} from '../../model/index-format';
import type { Section } from './container';
import { encodeLists } from './tables';

/** What one record is about. */
interface Subjects {
  readonly entities: readonly string[];
  readonly topics: readonly string[];
}

/** A contrast is about whatever one of its findings is about. */
const contrastSubjects = (data: DataSet): ((contrast: Contrast) => Subjects) => {
  const entitiesOf = new Map(data.findings.map(({ id, entities }) => [id, entities]));
  return ({ topic, state, others }) => ({
    entities: [...state, ...others].flatMap((id) => entitiesOf.get(id) ?? []),
    topics: [topic],
  });
};

const subjectsOf = (data: DataSet): Readonly<Record<PostedKind, readonly Subjects[]>> => ({
  findings: data.findings,
  scores: data.scores.map(({ entities = [], topics }) => ({ entities, topics })),
  series: data.series,
  contrasts: data.contrasts.map(contrastSubjects(data)),
});

/** For each id, the numbers of the records that have it among their subjects, each once, rising. */
function listsFor(
  ids: readonly string[],
  subjects: readonly (readonly string[])[],
): readonly (readonly number[])[] {
  const lists = new Map(ids.map((id) => [id, new Set<number>()]));
  for (const [number, targets] of subjects.entries())
    for (const target of targets) lists.get(target)?.add(number);
  return [...lists.values()].map((list) => [...list]);
}

const sectionsTo = (to: PostedKind, subjects: readonly Subjects[], data: DataSet): Section[] => [
  [
    postingSection('entity', to),
    encodeLists(
      listsFor(
        data.entities.map(({ id }) => id),
        subjects.map(({ entities }) => entities),
      ),
    ),
  ],
  [
    postingSection('topic', to),
    encodeLists(
      listsFor(
        data.topics.map(({ id }) => id),
        subjects.map(({ topics }) => topics),
      ),
    ),
  ],
];

function pointingSection({ entities }: DataSet): Section {
  const targets = entities.map(({ relations = [] }) => relations.map(({ to }) => to));
  const ids = entities.map(({ id }) => id);
  return [POINTING_SECTION, encodeLists(listsFor(ids, targets))];
}

/** Which findings, scores, series and contrasts are about each entity and each topic, and what relates to an entity. */
export function postingSections(data: DataSet): readonly Section[] {
  const subjects = subjectsOf(data);
  const sections = postedKinds.flatMap((kind) => sectionsTo(kind, subjects[kind], data));
  return [...sections, pointingSection(data)];
}
