import type { Cited } from './cited';
import { referenceOf } from './reference';
import { citationWords } from './words';

/** One line of plain text: `Statement — Publisher, “Title”, place. Address (accessed …). Note: …` */
export function plain(cited: Cited): string {
  const { publisher, title, place, link, accessed, notes } = referenceOf(cited);
  const [open, close] = citationWords[cited.language].quotes;
  const address = link === undefined ? `(${accessed})` : `${link} (${accessed})`;
  const source = `${publisher}, ${open}${title}${close}, ${place}. ${address}.`;
  return [`${cited.text} — ${source}`, ...notes].join(' ');
}
