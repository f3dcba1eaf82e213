import type { Cited } from './cited';
import { passageLink, sourceLink } from './source-link';
import { citationWords } from './words';

/** The parts of a citation in words, in the order in which every format has them. */
export interface Reference {
  readonly publisher: string;
  readonly title: string;
  /** Symbol, locator, and date or period. */
  readonly place: string;
  readonly link?: string;
  /** The same, at the passage where the page can be opened there. */
  readonly deepLink?: string;
  readonly accessed: string;
  readonly notes: readonly string[];
}

const dated = ({ citation, language }: Cited): string => {
  const words = citationWords[language];
  return citation.published === undefined
    ? words.covers(citation.covers)
    : words.published(citation.published);
};

/** What to know of the statement and of the address. */
const notesOf = ({ caution, citation, language }: Cited): readonly string[] => [
  ...(caution === undefined ? [] : [citationWords[language].caution(caution)]),
  ...(citation.urlNote === undefined ? [] : [citation.urlNote.text]),
];

export function referenceOf(cited: Cited): Reference {
  const { citation, language, accessed } = cited;
  const link = sourceLink(citation);
  const deepLink = passageLink(citation);
  const place = [citation.symbol, citation.locator, dated(cited)];
  return {
    publisher: citation.publisher,
    title: citation.title,
    place: place.filter((part) => part !== undefined).join(', '),
    ...(link !== undefined && { link }),
    ...(deepLink !== undefined && { deepLink }),
    accessed: citationWords[language].accessed(accessed),
    notes: notesOf(cited),
  };
}
