import { normalise } from './normalise';
import { blockText, furniture, heading, isPunctuated, prose, splitBlocks } from './piece';
import { printedBlocks } from './printed-lines';
import { calmCapitals, shortSlugOf } from './slug';
import type { DocumentEntry, Heading, Piece, Shape } from './types';

const SECTION = /^Section (\d+)\. /;
const LETTERED = /^([A-Za-z])\. (?=\p{Lu})/u;
const SUMMARY = /^executive summary$/i;
const RUN_IN = /^(\p{Lu}[^.:;!?"“”()]{2,80}):\s/u;
const SMALL = new Set('a against and by for from in of on or the to with'.split(' '));
const LONGEST_HEADING = 160;

const isCapitals = (text: string): boolean => text === text.toUpperCase();
const hasTitleCase = (text: string): boolean =>
  text.split(/[\s/]+/).every((word) => SMALL.has(word) || !/^\p{Ll}/u.test(word));

/** The heading a paragraph starts with: `Physical Conditions:  …`. */
function runInOf(text: string): string | undefined {
  const name = RUN_IN.exec(text)?.[1];
  return name !== undefined && hasTitleCase(name) ? name : undefined;
}

function isHeading(text: string): boolean {
  if (SECTION.test(text)) return !/[.;]$/.test(text);
  const name = text.replace(LETTERED, '');
  return text.length <= LONGEST_HEADING && !isPunctuated(text) && hasTitleCase(name);
}

function headingOf(printed: string): Heading {
  const text = printed.replace(/(?:, Including.*)?:$/, '');
  const section = SECTION.exec(text)?.[1];
  if (section) return heading(0, text, section, printed);
  if (SUMMARY.test(text)) return heading(0, calmCapitals(text), 'exec', printed);
  const letter = LETTERED.exec(text)?.[1];
  const name = text
    .split(/(?<=^\w\. )/)
    .map(calmCapitals)
    .join('');
  if (letter) return heading(1, name, letter.toLowerCase(), printed);
  return heading(isCapitals(text) ? 1 : 2, name, shortSlugOf(name), printed);
}

function pieceOf(text: string): Piece {
  if (isHeading(text)) return headingOf(text);
  const name = runInOf(text);
  return name ? { kind: 'text', text, opens: heading(3, name, shortSlugOf(name)) } : prose(text);
}

/** Section, letter where there is one, and the innermost heading: `1.e.political-prisoners`. */
function place(path: readonly Heading[]): string {
  const [section, second] = path;
  const inner = path.length > 1 ? path.at(-1) : undefined;
  const letter = second?.slug.length === 1 ? second : undefined;
  const parts = [section, letter, inner === letter ? undefined : inner];
  return parts.flatMap((part) => (part ? [part.slug] : [])).join('.');
}

/** The heading of the whole document stands over no section and is in no path. */
function withoutTitle(pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = pieces;
  return first?.kind === 'heading' ? [{ ...first, level: -1 }, ...rest] : pieces;
}

function cutPrinted(text: string, document: DocumentEntry): readonly Piece[] {
  const isRunIn = (some: string): boolean => runInOf(some) !== undefined;
  const blocks = printedBlocks(text, document, { isHeading, isRunIn });
  return withoutTitle(
    blocks.map((block) => (block.furniture ? furniture(block.text) : pieceOf(block.text))),
  );
}

const isForeign = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text);

function cutPlain(text: string): readonly Piece[] {
  const blocks = splitBlocks(text).map((block) => normalise(blockText(block)));
  const end = blocks.findIndex((block) => /^\p{Script=Cyrillic}/u.test(block));
  return withoutTitle(
    blocks.map((block, index) =>
      end >= 0 && index >= end && isForeign(block) ? furniture(block) : pieceOf(block),
    ),
  );
}

/** A report by sections and letters, as a web page; what follows in Cyrillic is another site's. */
export const countryReport: Shape = { cut: cutPlain, place };
/** The same, as a text made from a PDF. */
export const printedCountryReport: Shape = { cut: cutPrinted, place };
