import type { DataSet } from '../../model/data';
import type { Contrast, Series } from '../../model/evidence';
import { sourceOf } from './figures';
import { type Problem, reporter } from './problem';

function repeated(values: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(values.filter((value) => seen.size === seen.add(value).size));
}

type Point = Series['points'][number];

const isSame = (one: Point, other: Point): boolean =>
  one.year === other.year &&
  one.value === other.value &&
  one.passages.some((passage) => other.passages.includes(passage));

/** Series of which another one gives two values out of the same passages. */
function repeatedSeries(all: readonly Series[]): readonly (readonly [Series, Series])[] {
  const shared = (one: Series, other: Series): readonly Point[] =>
    one.points.filter((point) => other.points.some((another) => isSame(point, another)));
  return all.flatMap((one, at) =>
    all
      .slice(at + 1)
      .flatMap((other) => (shared(one, other).length > 1 ? [[one, other] as const] : [])),
  );
}

const sidesOf = ({ state, others }: Contrast): string =>
  [[...state].sort(), [...others].sort()].join(' | ');

/**
 * No two findings say the same, no two contrasts set the same findings beside each other, no two
 * series draw the same line, and no passage is excused twice. Ids are the schema's matter.
 */
export function checkDuplicates(data: DataSet): readonly Problem[] {
  const problem = reporter('duplicate', data.files);
  const texts = repeated(data.findings.map((one) => one.text.en));
  const sides = repeated(data.contrasts.map(sidesOf));
  const excused = repeated(data.uncited.map((one) => one.passage));
  return [
    ...data.findings
      .filter((one) => texts.has(one.text.en))
      .map((one) => problem(one.id, 'another finding has the same text: keep one')),
    ...data.contrasts
      .filter((one) => sides.has(sidesOf(one)))
      .map((one) => problem(one.id, 'another contrast has the same sides: keep one')),
    ...repeatedSeries(data.series).map(([one, other]) =>
      problem(other.id, `has values that ${one.id} has from the same place: keep one`),
    ),
    ...[...excused].map((id) =>
      problem(id, 'is listed as uncited twice: keep one', `uncited/${sourceOf(id)}.json`),
    ),
  ];
}
