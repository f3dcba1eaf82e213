import type { Cited } from './cited';
import { americanDate } from './dates';
import { sourceLink } from './source-link';
import { noteLines, stopped } from './styled';

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** `n.d.` and the period it covers, where the document has no date. */
const dated = ({ citation: { published, covers } }: Cited): readonly string[] =>
  published === undefined ? ['n.d.', `covers ${covers}`] : [americanDate(published)];

const access = ({ citation, accessed }: Cited): readonly string[] => {
  const link = sourceLink(citation);
  return [`accessed ${americanDate(accessed)}`, ...(link === undefined ? [] : [link])];
};

const present = (parts: readonly (string | undefined)[]): readonly string[] =>
  parts.filter((part) => part !== undefined);

/** The footnote, with the exact place. */
function footnote(cited: Cited): string {
  const { publisher, title, symbol, locator } = cited.citation;
  const parts = [publisher, title, symbol, ...dated(cited), locator, ...access(cited)];
  return stopped(present(parts).join(', '));
}

/** The entry of the bibliography, of the whole document. */
function entry(cited: Cited): string {
  const { publisher, title, symbol } = cited.citation;
  const parts = [publisher, title, symbol, ...dated(cited), ...access(cited)];
  return present(parts)
    .map((part) => stopped(part.startsWith('http') || part === 'n.d.' ? part : capital(part)))
    .join(' ');
}

/** Notes and bibliography: the footnote, on the next line the entry of the bibliography, then notes. */
export const chicago = (cited: Cited): string =>
  [footnote(cited), entry(cited), ...noteLines(cited)].join('\n');
