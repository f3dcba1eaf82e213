import type { ScoreView } from '../model/card';
import type { Language } from '../model/language';
import { citationWords } from './words';

const decimal = (value: number, language: Language): string =>
  language === 'en' ? String(value) : String(value).replace('.', ',');

/** The score as its source prints it, then what is needed to read it: scale, range, year, who measured. */
export function scoreSentence(score: ScoreView, language: Language): string {
  const { indicator, printed, scale, band, year, measuredBy } = score;
  const words = citationWords[language];
  const range = band && words.range(decimal(band.low, language), decimal(band.high, language));
  const facts = [scale.words.text, range, year, words.measuredBy(measuredBy)];
  const known = facts.filter((fact) => fact !== undefined);
  return `${indicator.text}: ${printed} (${known.join('; ')}).`;
}
