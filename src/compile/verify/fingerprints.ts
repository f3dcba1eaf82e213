import type { DataSet } from '../../model/data';
import type { Passage } from '../../model/evidence';
import { passagesOf } from '../segment/segment';
import type { Evidence } from './evidence';
import { type Problem, reporter } from './problem';

const MEND = 'run `npm run data:segment` and read what cites it again';

const isSame = (a: Passage, b: Passage): boolean =>
  a.sha256 === b.sha256 && a.length === b.length && a.start === b.start;

/** Every passage is in its document with the text it had, and no passage of a document is missing. */
export function checkFingerprints(data: DataSet, evidence: Evidence): readonly Problem[] {
  const problem = reporter('fingerprint', data.files);
  const kept = new Map(data.passages.map((one) => [one.id, one]));
  return evidence.documents.flatMap(({ entry, passages }) => {
    const file = `passages/${entry.id}.json`;
    const cut = passagesOf(entry.id, passages);
    const ids = new Set<string>(cut.map((one) => one.id));
    const changed = cut.flatMap((one) => {
      const known = kept.get(one.id);
      if (!known) return [problem(one.id, `is in the document, not in the data: ${MEND}`, file)];
      if (isSame(known, one)) return [];
      return [problem(one.id, `its text is not the one the data were made from: ${MEND}`, file)];
    });
    const gone = data.passages.filter((one) => one.source === entry.id && !ids.has(one.id));
    return [
      ...changed,
      ...gone.map((one) => problem(one.id, `is not in the document: ${MEND}`, file)),
    ];
  });
}
