import type { Cited } from './cited';
import { referenceOf } from './reference';
import { citationWords } from './words';

/** In words, for a note: styles print the field of that name as “… ed.”. */
export const editionOf = ({ citation: { edition } }: Cited): readonly string[] =>
  edition === undefined ? [] : [edition.text];

/**
 * For formats that list whole documents and have no field for the place in one: the place, the period
 * where there is no date, and what to know of statement and address.
 */
export function placeNote(cited: Cited, ...more: readonly string[]): string {
  const { citation, language } = cited;
  const covers = citationWords[language].covers(citation.covers);
  const place = [citation.locator, ...(citation.published === undefined ? [covers] : []), ...more];
  return [`${place.join('; ')}.`, ...referenceOf(cited).notes].join(' ');
}
