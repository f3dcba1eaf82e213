import { normalise } from './normalise';
import {
  type Block,
  blockText,
  furniture,
  heading,
  isPunctuated,
  prose,
  splitBlocks,
} from './piece';
import { slugOf } from './slug';
import type { DocumentEntry, Heading, Piece, Shape } from './types';

const CAPTION = /from (?:the HRMI|HRMI’s) Rights Tracker\.?$/;
const LONGEST_HEADING = 60;
const LEVELS: readonly (readonly [RegExp, number])[] = [
  [/^Right to /, 2],
  [/^(?:Empowerment rights|Safety from the state)$/, 1],
];

function isHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && (!isPunctuated(text) || text.endsWith('?'));
}

function headingOf(text: string): Heading {
  const level = LEVELS.find(([shape]) => shape.test(text))?.[1] ?? 0;
  return heading(level, text, slugOf(text));
}

function pieceOf(block: Block): Piece {
  const text = normalise(blockText(block));
  if (CAPTION.test(text)) return { kind: 'caption', text };
  const isLine = block.lines.length === 1 && !text.startsWith('•');
  return isLine && isHeading(text) ? headingOf(text) : prose(text);
}

const isForeign = (block: Block): boolean => /\p{Script=Cyrillic}/u.test(blockText(block));

/**
 * A saved web page: what stands before the title, the date under it, and all from the first block
 * of the site's own language after that is furniture of the site.
 */
function cut(text: string, document: DocumentEntry): readonly Piece[] {
  const blocks = splitBlocks(text);
  const title = blocks.findIndex((block) => normalise(blockText(block)) === document.title);
  if (title < 0) throw new Error(`${document.file}: the title “${document.title}” is not there`);
  const end = blocks.findIndex((block, index) => index > title + 1 && isForeign(block));
  const frame = (some: readonly Block[]): readonly Piece[] =>
    some.map((block) => furniture(blockText(block)));
  const body = blocks.slice(title + 1, end < 0 ? undefined : end);
  return [
    ...frame(blocks.slice(0, title)),
    heading(-1, document.title, 'title'),
    ...body.map((block) => (isForeign(block) ? furniture(blockText(block)) : pieceOf(block))),
    ...frame(end < 0 ? [] : blocks.slice(end)),
  ];
}

/** The outermost and the innermost heading: `civil-and-political-rights.right-to-…`. */
function place(path: readonly Heading[]): string {
  const ends = path.length > 1 ? [path.at(0), path.at(-1)] : path;
  return ends.map((one) => one?.slug).join('.') || 'intro';
}

export const webPage: Shape = { cut, place };
