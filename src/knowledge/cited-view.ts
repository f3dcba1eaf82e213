import type { FindingView, ScoreView } from '../model/card';
import type { Language } from '../model/language';
import type { Index } from './index-file';
import { findingView, scoreView } from './views';

function viewOf(index: Index, id: string, language: Language): FindingView | ScoreView | undefined {
  const finding = index.findings.numberOf(id);
  if (finding !== undefined) return findingView(index, finding, language, false);
  const score = index.scores.numberOf(id);
  return score === undefined ? undefined : scoreView(index, score, language);
}

const languageOf = (view: FindingView | ScoreView): Language =>
  ('indicator' in view ? view.indicator : view.text).language;

/**
 * The finding or score with this id, to be cited: `undefined` where there is none. Where it is not
 * translated all of it is in English, so that a citation never mixes languages.
 */
export function citedView(
  index: Index,
  id: string,
  language: Language,
): FindingView | ScoreView | undefined {
  const view = viewOf(index, id, language);
  if (view === undefined || languageOf(view) === language) return view;
  return viewOf(index, id, languageOf(view));
}
