import type { DataSet } from '../../model/data';
import { type Problem, reporter } from './problem';

/** A person is in the index because a document speaks of them, never from common knowledge alone. */
export function checkPeople(data: DataSet): readonly Problem[] {
  const problem = reporter('person', data.files);
  const found = new Set(data.findings.flatMap(({ entities }) => entities));
  return data.entities
    .filter(({ kind }) => kind === 'person')
    .filter(({ id, names }) => !found.has(id) && names.every(({ printed = [] }) => !printed.length))
    .map(({ id }) => problem(id, 'no document names this person: take the record out'));
}
