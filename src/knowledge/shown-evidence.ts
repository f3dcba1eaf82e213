import type { Language } from '../model/language';
import { contrastView } from './contrast-view';
import type { Evidence } from './evidence-of';
import type { Index } from './index-file';
import type { About } from './paragraph-fit';
import { rankContrasts } from './rank-contrasts';
import type { RankedFinding } from './rank-findings';
import type { Subject } from './subject';
import { findingView, scoreView, seriesView } from './views';

/** What the paragraph speaks of first, else as the data has it. */
const fittingFirst = (
  numbers: readonly number[],
  isFitting: (number: number) => boolean,
): readonly number[] => [
  ...numbers.filter(isFitting),
  ...numbers.filter((number) => !isFitting(number)),
];

/** The score of one right says more about it than one that several rights make up together. */
const narrowestFirst = (index: Index, scores: readonly number[]): readonly number[] =>
  scores.toSorted(
    (a, b) => index.scores.core(a).topics.length - index.scores.core(b).topics.length,
  );

/** All that is known, in order and in the reader's language. */
export function shownEvidence(
  index: Index,
  subject: Subject,
  evidence: Evidence,
  ranked: readonly RankedFinding[],
  isFitting: (about: About) => boolean,
  language: Language,
) {
  const scoreFits = (number: number) => isFitting(index.scores.core(number));
  const seriesFits = (number: number) => isFitting(index.series.core(number));
  const findingFits = (number: number) => isFitting(index.findings.core(number));
  return {
    scores: fittingFirst(narrowestFirst(index, evidence.scores), scoreFits).map((number) =>
      scoreView(index, number, language),
    ),
    findings: ranked.map(({ number, fitsParagraph }) =>
      findingView(index, number, language, fitsParagraph),
    ),
    contrasts: rankContrasts(index, subject, evidence.contrasts, isFitting).map((number) =>
      contrastView(index, number, language, findingFits),
    ),
    series: fittingFirst(evidence.series, seriesFits).map((number) =>
      seriesView(index, number, language),
    ),
  };
}
