import type { Cited } from './cited';
import { placeNote } from './place-note';
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

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Every style knows these names of months; they stand without braces. */
const monthOf = (published: string): string | undefined =>
  MONTHS[Number(published.split('-')[1] ?? 0) - 1];

const braced = (value: string | undefined): string | undefined => value && `{${value}}`;

/** One entry; each finding and score has a key of its own, so that several can stand in one list. */
export function bibtex(cited: Cited): string {
  const { citation, id, text } = cited;
  const link = sourceLink(citation);
  const { accessed } = referenceOf(cited);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', braced(kept(citation.publisher))],
    ['title', braced(kept(citation.title))],
    ['year', braced(citation.published?.slice(0, 4))],
    ['month', monthOf(citation.published ?? '')],
    ['number', braced(citation.symbol && escapeLatex(citation.symbol))],
    ['howpublished', braced(link && address(link))],
    ['note', braced(escapeLatex(placeNote(cited, accessed)))],
    ['abstract', braced(escapeLatex(text))],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},`] : []));
  return [`@misc{${keyOf(id)},`, ...lines, '}'].join('\n');
}
