import type { Cited } from './cited';
import { referenceOf } from './reference';
import { sourceLink } from './source-link';

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** Text that LaTeX prints as it is; letters of any script stay, as UTF-8. */
export const escapeLatex = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(/[\\{}$&#%_~^<>]/gu, (sign) => commands[sign] ?? `\\${sign}`);

/** `\url` takes everything but what would end its braces or begin a command. */
const address = (link: string): string =>
  `\\url{${link.replace(/[{}\\^]/gu, (sign) => encodeURIComponent(sign))}}`;

/** Braces inside keep capitals and names of bodies as they are. */
const kept = (text: string): string => `{${escapeLatex(text)}}`;

/** Keys may not hold dots, slashes or commas in every program. */
const keyOf = (id: string): string => id.replace(/[^a-z0-9]+/giu, '-');

const monthOf = (published: string): string | undefined => published.split('-')[1];

/** One entry; each finding and score has a key of its own, so that several can stand in one list. */
export function bibtex(cited: Cited): string {
  const { citation, id, text } = cited;
  const { accessed, notes } = referenceOf(cited);
  const link = sourceLink(citation);
  const [year, month] = [citation.published?.slice(0, 4), monthOf(citation.published ?? '')];
  const covers = citation.published === undefined ? [`covers ${citation.covers}`] : [];
  const place = [citation.locator, ...covers, accessed, ...notes].join('; ');
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', kept(citation.publisher)],
    ['title', kept(citation.title)],
    ['year', year],
    ['month', month && String(Number(month))],
    ['number', citation.symbol && escapeLatex(citation.symbol)],
    ['howpublished', link && address(link)],
    ['note', escapeLatex(place)],
    ['abstract', escapeLatex(text)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return [`@misc{${keyOf(id)},`, ...lines, '}'].join('\n');
}
