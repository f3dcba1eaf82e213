import type { ContrastView, FindingView } from '../model/card';
import type { FindingId } from '../model/ids';
import type { Language } from '../model/language';
import type { Index } from './index-file';
import { neededStatement } from './shown';
import { findingView } from './views';

/** @throws {RangeError} where the index has no such finding */
export function numberOfFinding(index: Index, id: FindingId): number {
  const number = index.findings.numberOf(id);
  if (number === undefined) throw new RangeError(`the index has no finding ${id}`);
  return number;
}

/** Both sides of a contrast; `fits` says which findings the reader's paragraph speaks of. */
export function contrastView(
  index: Index,
  number: number,
  language: Language,
  fits: (finding: number) => boolean,
): ContrastView {
  const { id, relation, state, others } = index.contrasts.core(number);
  const about = (lang: Language) => index.contrasts.texts(number, lang).about;
  const view = (finding: FindingId): FindingView => {
    const at = numberOfFinding(index, finding);
    return findingView(index, at, language, fits(at));
  };
  return {
    id,
    about: neededStatement(about, language),
    relation,
    state: state.map(view),
    others: others.map(view),
  };
}
