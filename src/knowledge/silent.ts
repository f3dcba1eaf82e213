import type { CardView, FindingView, ScoreView, SeriesView } from '../model/card';
import type { Language, ShownText } from '../model/language';
import type { Index } from './index-file';
import { label } from './shown';

interface Shown {
  readonly findings: readonly FindingView[];
  readonly scores: readonly ScoreView[];
  readonly series: readonly SeriesView[];
}

const heard = ({ findings, scores, series }: Shown): ReadonlySet<string> =>
  new Set(
    [...findings, ...scores, ...series.flatMap(({ points }) => points)].map(
      ({ citation }) => citation.source,
    ),
  );

const shortName = (index: Index, number: number, language: Language): ShownText =>
  label((lang) => index.sources.texts(number, lang).short, language);

/** The short name, with the period where another document of the same publisher has that name too. */
function distinctName(index: Index, number: number, language: Language): ShownText {
  const name = shortName(index, number, language);
  const namesakes = Array.from({ length: index.sources.count }, (_, other) => other).filter(
    (other) => shortName(index, other, language).text === name.text,
  );
  return namesakes.length === 1
    ? name
    : { ...name, text: `${name.text}, ${index.sources.core(number).covers}` };
}

/** The documents of which nothing is shown: they say nothing about the thing. */
export function silentSources(index: Index, shown: Shown, language: Language): CardView['silent'] {
  const speaking = heard(shown);
  return Array.from({ length: index.sources.count }, (_, number) => ({
    source: index.sources.core(number).id,
    short: distinctName(index, number, language),
  })).filter(({ source }) => !speaking.has(source));
}
