import { normalise } from './normalise';
import { isPunctuated } from './piece';
import type { DocumentEntry } from './types';

/** A paragraph, or a line of page furniture, of a text made from a PDF. */
export interface PrintedBlock {
  readonly furniture: boolean;
  readonly text: string;
}

/** Printed lines are at most this many characters, by the document; a shorter one had room left. */
const FULL_LINE = 79;
const ADDRESS_OF_LINK = /^https?:\/\/\S*[^\s-]$/;
const PAGE_HEAD = /^ [A-Z][A-Z -]+ \d+ $/;

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

function isFurniture(line: string, document: DocumentEntry): boolean {
  if (ADDRESS_OF_LINK.test(line) || PAGE_HEAD.test(line)) return true;
  const words = letters(line);
  const isTitle = words.length > 30 && letters(document.title).startsWith(words);
  return isTitle || words === letters(document.publisher);
}

/** A word broken at a hyphen or dash keeps it; other lines are parted by a space. */
const joined = (text: string, line: string): string =>
  text === '' || /\S-$/.test(text) ? `${text}${line}` : `${text} ${line}`;

function hadRoom(last: string, next: string): boolean {
  const word = next.split(' ', 1)[0] ?? '';
  return last.length + word.length + 2 <= FULL_LINE;
}

/** Whether a paragraph ended with the page: the document leaves no empty line there. */
function endsWithPage(paragraph: string, lastLine: string, next: string, signs: Signs): boolean {
  if (!isPunctuated(paragraph)) return signs.isHeading(paragraph);
  if (signs.isHeading(next) || signs.isRunIn(next)) return true;
  return /^["“]?\p{Lu}/u.test(next) && hadRoom(lastLine, next);
}

/** Tells a heading, and a paragraph that starts with one, from running text. */
export interface Signs {
  readonly isHeading: (text: string) => boolean;
  readonly isRunIn: (text: string) => boolean;
}

/**
 * Paragraphs of a text in which every line is followed by an empty line, a line of one space ends
 * a paragraph, and a line that starts with a space starts a page.
 */
export function printedBlocks(
  text: string,
  document: DocumentEntry,
  signs: Signs,
): readonly PrintedBlock[] {
  const blocks: PrintedBlock[] = [];
  let frame: PrintedBlock[] = [];
  let paragraph = '';
  let last = '';
  const close = (): void => {
    if (paragraph !== '') blocks.push({ furniture: false, text: paragraph });
    blocks.push(...frame);
    frame = [];
    paragraph = '';
  };
  for (const line of text.split(/\r?\n/).filter((one) => one !== '')) {
    const words = normalise(line);
    if (isFurniture(line, document)) frame.push({ furniture: true, text: words });
    else if (words === '') close();
    else {
      if (line.startsWith(' ') && endsWithPage(paragraph, last, words, signs)) close();
      paragraph = joined(paragraph, words);
      last = words;
    }
  }
  close();
  return blocks;
}
