import type { CardView, ContrastView, FindingView, ScoreView, SeriesView } from '../model/card';
import type { Language } from '../model/language';
import type { Index } from './index-file';
import { label } from './shown';

interface Shown {
  readonly findings: readonly FindingView[];
  readonly scores: readonly ScoreView[];
  readonly series: readonly SeriesView[];
  readonly contrasts: readonly ContrastView[];
}

const heard = ({ findings, scores, series }: Shown): ReadonlySet<string> =>
  new Set(
    [...findings, ...scores, ...series.flatMap(({ points }) => points)].map(
      ({ citation }) => citation.source,
    ),
  );

/** The documents of which nothing is shown: they say nothing about the thing. */
export function silentSources(index: Index, shown: Shown, language: Language): CardView['silent'] {
  const speaking = heard(shown);
  return Array.from({ length: index.sources.count }, (_, number) => ({
    source: index.sources.core(number).id,
    short: label((lang) => index.sources.texts(number, lang).short, language),
  })).filter(({ source }) => !speaking.has(source));
}
