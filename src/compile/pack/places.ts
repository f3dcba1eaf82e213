import type { DataSet } from '../../model/data';
import type { Passage } from '../../model/evidence';
import type { Place } from '../../model/index-format';

const citedIn = (data: DataSet): ReadonlySet<string> =>
  new Set([
    ...data.findings.flatMap(({ passages }) => passages),
    ...data.scores.flatMap(({ passages }) => passages),
    ...data.series.flatMap(({ points }) => points.flatMap(({ passages }) => passages)),
  ]);

const headingsOf = ({ source, section }: Passage): string => JSON.stringify([source, section]);

/** `ituc-2022/right-to-justice-2/1` → `ituc-2022/right-to-justice-2` */
const groupOf = ({ id }: Passage): string => id.slice(0, id.lastIndexOf('/'));

/** The sections that stand under the very same headings, in the order of the document. */
function sameHeadings(passages: readonly Passage[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const passage of passages.filter(
    ({ kind, section }) => kind === 'text' && section.length > 0,
  )) {
    const known = groups.get(headingsOf(passage)) ?? [];
    if (!known.includes(groupOf(passage)))
      groups.set(headingsOf(passage), [...known, groupOf(passage)]);
  }
  return groups;
}

function placeOf(passage: Passage, groups: ReadonlyMap<string, readonly string[]>): Place {
  const { id, kind, section, start } = passage;
  const alike = groups.get(headingsOf(passage)) ?? [];
  const part = alike.indexOf(groupOf(passage)) + 1;
  return {
    id,
    kind,
    section,
    ...(alike.length > 1 && part > 0 && { part }),
    ...(start !== undefined && { start }),
  };
}

/** The passages that something cites, in words enough to find them. */
export function citedPlaces(data: DataSet): readonly Place[] {
  const cited = citedIn(data);
  const groups = sameHeadings(data.passages);
  return data.passages.filter(({ id }) => cited.has(id)).map((one) => placeOf(one, groups));
}
