import type { DataSet } from '../../model/data';
import type { Evidence } from './evidence';
import { type Problem, reporter } from './problem';
import { printedIn, statedIn } from './quantities';

/** A caution compares places: its figures need only be printed somewhere in the documents. */
export function checkCautions(data: DataSet, evidence: Evidence): readonly Problem[] {
  const problem = reporter('caution', data.files);
  const all = evidence.documents.flatMap((one) => one.passages.map((passage) => passage.text));
  const { numbers } = printedIn(all);
  return [...data.findings, ...data.scores, ...data.series].flatMap((record) =>
    statedIn(record.caution?.en ?? '')
      .filter((one) => !numbers.has(one.value))
      .map((one) =>
        problem(record.id, `the caution's “${one.text}” is in no document: correct it`),
      ),
  );
}
