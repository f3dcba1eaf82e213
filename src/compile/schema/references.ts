import type { DataSet } from '../../model/data';
import type { Problem } from './data-error';
import { linksOf, type RecordLinks } from './links';

/** The ids of all records. */
export const knownIds = (data: DataSet): ReadonlySet<string> =>
  new Set(
    [
      data.sources,
      data.topics,
      data.passages,
      data.entities,
      data.findings,
      data.scores,
      data.series,
      data.contrasts,
    ].flatMap((records: readonly { readonly id: string }[]) => records.map(({ id }) => id)),
  );

const sidesOf = (data: DataSet): ReadonlySet<string> => {
  const state = new Set<string>(
    data.sources.filter(({ authorType }) => authorType === 'state').map(({ id }) => id),
  );
  return new Set(
    data.findings
      .filter(({ passages }) => passages.some((id) => state.has(id.split('/')[0] ?? '')))
      .map(({ id }) => id),
  );
};

function sideProblems(data: DataSet): readonly Problem[] {
  const bySelf = sidesOf(data);
  const wrong = (record: string, field: string, message: string): Problem => ({
    file: data.files.get(record) ?? 'contrasts',
    record,
    field,
    message,
  });
  return data.contrasts.flatMap(({ id, state, others }) => [
    ...state
      .filter((finding) => !bySelf.has(finding))
      .map((finding) => wrong(id, 'state', `${finding} is not from the State's own report`)),
    ...others
      .filter((finding) => bySelf.has(finding))
      .map((finding) => wrong(id, 'others', `${finding} is from the State's own report`)),
  ]);
}

const strayLinks = (
  { record, field, targets, file = '' }: RecordLinks,
  known: ReadonlySet<string>,
  data: DataSet,
): readonly Problem[] =>
  targets
    .filter((target) => !known.has(target))
    .map((target) => ({
      file: data.files.get(record) ?? file,
      record,
      field,
      message: `${target} is not there`,
    }));

/** Every id that leads nowhere, and every contrast with a finding on the wrong side. */
export function referenceProblems(data: DataSet): readonly Problem[] {
  const known = knownIds(data);
  const stray = linksOf(data).flatMap((links) => strayLinks(links, known, data));
  return stray.length > 0 ? stray : sideProblems(data);
}
