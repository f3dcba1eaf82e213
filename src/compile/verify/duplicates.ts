import type { DataSet } from '../../model/data';
import { sourceOf } from './figures';
import { type Problem, reporter } from './problem';

function repeated(values: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(values.filter((value) => seen.size === seen.add(value).size));
}

/** No two findings say the same, and no passage is excused twice. Ids are the schema's matter. */
export function checkDuplicates(data: DataSet): readonly Problem[] {
  const problem = reporter('duplicate', data.files);
  const texts = repeated(data.findings.map((one) => one.text.en));
  const excused = repeated(data.uncited.map((one) => one.passage));
  return [
    ...data.findings
      .filter((one) => texts.has(one.text.en))
      .map((one) => problem(one.id, 'another finding has the same text: keep one')),
    ...[...excused].map((id) =>
      problem(id, 'is listed as uncited twice: keep one', `uncited/${sourceOf(id)}.json`),
    ),
  ];
}
