import type { Cited } from './cited';
import { americanDate, apaDate } from './dates';
import { sourceLink } from './source-link';
import { noteLines, stopped } from './styled';

/** Parentheses inside parentheses become brackets. */
const bracketed = (text: string): string => text.replaceAll('(', '[').replaceAll(')', ']');

/** The entry of a reference list, by the seventh edition: whole documents are listed, not places in them. */
function reference({ citation, accessed }: Cited): string {
  const { publisher, published, title, symbol, covers } = citation;
  const date = published === undefined ? 'n.d.' : apaDate(published);
  const name = [
    title,
    symbol && `(${symbol})`,
    published === undefined && `[Covers ${covers}]`,
  ].filter(Boolean);
  const link = sourceLink(citation);
  // No stop after an address: it would be taken for a part of it.
  const where = link === undefined ? '' : ` Retrieved ${americanDate(accessed)}, from ${link}`;
  return `${stopped(publisher)} (${date}). ${stopped(name.join(' '))}${where}`;
}

function inText({ citation }: Cited): string {
  const { publisher, published, locator } = citation;
  const year = published?.slice(0, 4) ?? 'n.d.';
  return `(${[publisher, year, locator].map(bracketed).join(', ')})`;
}

/** The entry for the reference list; on the next line the citation in the text, with the place; then notes. */
export const apa = (cited: Cited): string =>
  [reference(cited), inText(cited), ...noteLines(cited)].join('\n');
