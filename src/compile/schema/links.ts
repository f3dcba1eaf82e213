import type { DataSet, Uncited } from '../../model/data';
import type { Entity } from '../../model/entity';
import type { Finding, Score, Series } from '../../model/evidence';

/** The ids that one field of one record points to. */
export interface RecordLinks {
  readonly record: string;
  readonly field: string;
  readonly targets: readonly string[];
  /** Where the record stands, if it has no id of its own. */
  readonly file?: string;
}

const link = (record: string, field: string, targets: readonly string[] = []): RecordLinks => ({
  record,
  field,
  targets,
});

const ofEntity = ({ id, names, topics, relations = [] }: Entity): readonly RecordLinks[] => [
  link(
    id,
    'names.printed',
    names.flatMap(({ printed = [] }) => printed),
  ),
  link(id, 'topics', topics),
  link(
    id,
    'relations.to',
    relations.map(({ to }) => to),
  ),
  link(
    id,
    'relations.basis',
    relations.map(({ basis }) => basis).filter((basis) => basis !== 'common knowledge'),
  ),
];

type Evidence = Pick<Finding, 'id' | 'topics'> | Pick<Score | Series, 'id' | 'topics'>;

const ofEvidence = (
  { id, topics }: Evidence,
  passages: readonly string[],
  entities: readonly string[] = [],
): readonly RecordLinks[] => [
  link(id, 'passages', passages),
  link(id, 'topics', topics),
  link(id, 'entities', entities),
];

const ofUncited = ({ passage, of }: Uncited): RecordLinks => ({
  ...link(passage, 'of', of === undefined ? [passage] : [passage, of]),
  file: `uncited/${passage.split('/')[0]}.json`,
});

/** All links between records, by record and field. */
export const linksOf = (data: DataSet): readonly RecordLinks[] => [
  ...data.passages.map(({ id, source }) => link(id, 'source', [source])),
  ...data.uncited.map(ofUncited),
  ...data.entities.flatMap(ofEntity),
  ...data.findings.flatMap((one) => ofEvidence(one, one.passages, one.entities)),
  ...data.scores.flatMap((one) => ofEvidence(one, one.passages, one.entities)),
  ...data.scores.map(({ id, quotedBy }) => link(id, 'quotedBy', [quotedBy])),
  ...data.series.flatMap((one) =>
    ofEvidence(
      one,
      one.points.flatMap(({ passages }) => passages),
      one.entities,
    ),
  ),
  ...data.contrasts.map(({ id, topic }) => link(id, 'topic', [topic])),
  ...data.contrasts.map(({ id, state, others }) => link(id, 'findings', [...state, ...others])),
  { ...link('coverage', 'complete', data.complete), file: 'coverage.json' },
];
