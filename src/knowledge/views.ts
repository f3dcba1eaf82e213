import type { FindingView, ScoreView, SeriesView } from '../model/card';
import type { Language } from '../model/language';
import { citationOf } from './citation-of';
import type { Index } from './index-file';
import { namedIn } from './named-in-text';
import { label, neededStatement, optionally, statement } from './shown';
import { topicName } from './topic-name';

/** A finding as a card shows it. `fitsParagraph` is the reader's place, not the finding's own. */
export function findingView(
  index: Index,
  number: number,
  language: Language,
  fitsParagraph: boolean,
): FindingView {
  const { id, when, claim, topics, entities, passages } = index.findings.core(number);
  const texts = (lang: Language) => index.findings.texts(number, lang);
  const claimant = label((lang) => texts(lang).claimant, language).text;
  const text = neededStatement((lang) => texts(lang).text, language);
  return {
    id,
    text,
    named: namedIn(index, text.text, entities, text.language),
    when,
    claim,
    ...optionally('claimant', claimant === '' ? undefined : claimant),
    ...optionally(
      'caution',
      statement((lang) => texts(lang).caution, language),
    ),
    topics: topics.map((topic) => ({ id: topic, name: topicName(index, topic, language) })),
    citation: citationOf(index, passages, language),
    fitsParagraph,
  };
}

/** A score as a card shows it. */
export function scoreView(index: Index, number: number, language: Language): ScoreView {
  const { passages, topics: _, entities: __, quotedBy: ___, ...core } = index.scores.core(number);
  const texts = (lang: Language) => index.scores.texts(number, lang);
  return {
    ...core,
    indicator: neededStatement((lang) => texts(lang).indicator, language),
    scale: { ...core.scale, words: neededStatement((lang) => texts(lang).words, language) },
    ...optionally(
      'caution',
      statement((lang) => texts(lang).caution, language),
    ),
    citation: citationOf(index, passages, language),
  };
}

/** A series as a card shows it; each of its points has a citation of its own. */
export function seriesView(index: Index, number: number, language: Language): SeriesView {
  const { topics: _, entities: __, points, ...core } = index.series.core(number);
  const texts = (lang: Language) => index.series.texts(number, lang);
  return {
    ...core,
    indicator: neededStatement((lang) => texts(lang).indicator, language),
    points: points.map(({ year, value, passages }) => ({
      year,
      value,
      citation: citationOf(index, passages, language),
    })),
    ...optionally(
      'caution',
      statement((lang) => texts(lang).caution, language),
    ),
  };
}
