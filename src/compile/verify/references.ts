import type { DataSet } from '../../model/data';
import type { Problem as SchemaProblem } from '../schema/data-error';
import { referenceProblems } from '../schema/references';
import { sourceOf } from './figures';
import { type Problem, reporter } from './problem';

export const REFERENCE = 'reference';

/** A problem the schema found, as one of ours. */
export const fromSchema =
  (check: string) =>
  ({ file, record, field, message }: SchemaProblem): Problem => ({
    file,
    record: record ?? '',
    check,
    message: field ? `${field}: ${message}` : message,
  });

/** Findings of one source that cite another: which one a card would name is not clear. */
function misnamed(data: DataSet): readonly Problem[] {
  const problem = reporter(REFERENCE, data.files);
  return data.findings
    .filter((one) => one.passages.some((id) => !one.id.startsWith(`${sourceOf(id)}.`)))
    .map((one) =>
      problem(one.id, `cites ${one.passages.join(', ')}: cite the source it is named after`),
    );
}

/** Every id leads to a record, and findings and contrasts stand under the right source. */
export function checkReferences(data: DataSet): readonly Problem[] {
  return [...referenceProblems(data).map(fromSchema(REFERENCE)), ...misnamed(data)];
}
