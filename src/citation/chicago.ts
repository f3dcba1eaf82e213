import type { Cited } from './cited';
import { americanDate } from './dates';
import { sourceLink } from './source-link';
import { noteLines, type Style, stopped } from './styled';

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** `n.d.` and the period it covers, where the document has no date. */
const dated = ({ citation: { published, covers } }: Cited): readonly string[] =>
  published === undefined ? ['n.d.', `covers ${covers}`] : [americanDate(published)];

const accessOf = ({ accessed }: Cited): string => `accessed ${americanDate(accessed)}`;

const linkOf = ({ citation }: Cited, style: Style): readonly string[] => {
  const link = sourceLink(citation);
  return link === undefined ? [] : [style.link(link)];
};

const symbolOf = ({ citation: { symbol } }: Cited): readonly string[] =>
  symbol === undefined ? [] : [symbol];

/** The footnote, with the exact place. */
function footnote(cited: Cited, style: Style): string {
  const { publisher, title, locator } = cited.citation;
  const after = [...symbolOf(cited), ...dated(cited), locator, accessOf(cited)];
  const parts = [style.text(publisher), style.title(title), ...after.map(style.text)];
  return stopped([...parts, ...linkOf(cited, style)].join(', '));
}

/** The entry of the bibliography, of the whole document. */
function entry(cited: Cited, style: Style): string {
  const { publisher, title } = cited.citation;
  const sentence = (part: string) => stopped(part === 'n.d.' ? part : capital(part));
  const after = [...symbolOf(cited), ...dated(cited), accessOf(cited)].map(sentence);
  return [
    style.text(sentence(publisher)),
    style.title(sentence(title)),
    ...after.map(style.text),
    ...linkOf(cited, style).map(stopped),
  ].join(' ');
}

/** Notes and bibliography: the footnote, then the entry of the bibliography, then notes: a line each. */
export const chicago = (cited: Cited, style: Style): readonly string[] => [
  footnote(cited, style),
  entry(cited, style),
  ...noteLines(cited, style),
];
