import type { Cited } from './cited';
import { americanDate, apaDate } from './dates';
import { sourceLink } from './source-link';
import { noteLines, type Style, stopped } from './styled';

/** Parentheses inside parentheses become brackets. */
const bracketed = (text: string): string => text.replaceAll('(', '[').replaceAll(')', ']');

/** The entry of a reference list, by the seventh edition: whole documents are listed, not places in them. */
function reference({ citation, accessed }: Cited, style: Style): string {
  const { publisher, published, title, symbol, covers } = citation;
  const date = published === undefined ? 'n.d.' : apaDate(published);
  const details = [symbol && `(${symbol})`, published === undefined && `[Covers ${covers}]`].filter(
    Boolean,
  );
  const name = details.length
    ? `${style.title(title)} ${style.text(stopped(details.join(' ')))}`
    : style.title(stopped(title));
  const link = sourceLink(citation);
  // No stop after an address: it would be taken for a part of it.
  const from = style.text(` Retrieved ${americanDate(accessed)}, from `);
  const where = link === undefined ? '' : `${from}${style.link(link)}`;
  return `${style.text(`${stopped(publisher)} (${date}).`)} ${name}${where}`;
}

function inText({ citation }: Cited): string {
  const { publisher, published, locator } = citation;
  const year = published?.slice(0, 4) ?? 'n.d.';
  return `(${[publisher, year, locator].map(bracketed).join(', ')})`;
}

/** The entry for the reference list; then the citation in the text, with the place; then notes: a line each. */
export const apa = (cited: Cited, style: Style): readonly string[] => [
  reference(cited, style),
  style.text(inText(cited)),
  ...noteLines(cited, style),
];
