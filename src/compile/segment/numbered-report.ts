import { heading, isPunctuated, prose } from './piece';
import { slugOf } from './slug';
import type { Heading, Piece, Shape } from './types';

const NUMBERED = /^(\d+)\.\s*(?=\S)/;
const LEVELS: readonly (readonly [RegExp, number])[] = [
  [/^[IVX]+\.\s*/, 0],
  [/^Recommendations?\b/, 2],
];
const OTHERWISE = 1;

function headingOf(line: string): Heading {
  const found = LEVELS.find(([shape]) => shape.test(line));
  const name = line.replace(/\s’\s/g, '’').replace(/^([IVX]+\.)(?=\S)/, '$1 ');
  return heading(found?.[1] ?? OTHERWISE, name, slugOf(name), line);
}

function extended(pieces: readonly Piece[], line: string): readonly Piece[] {
  const last = pieces.at(-1);
  if (!last || last.kind === 'heading') return [...pieces, prose(line)];
  return [...pieces.slice(0, -1), { ...last, text: `${last.text}\n${line}` }];
}

function startsParagraph(line: string, done: number): boolean {
  return Number(NUMBERED.exec(line)?.[1]) === done + 1;
}

/**
 * A report of numbered paragraphs, one or more lines each. A number opens a paragraph only when
 * it is the next one, so a figure that starts a line stays in its paragraph.
 */
function cut(text: string): readonly Piece[] {
  let pieces: readonly Piece[] = [];
  let done = 0;
  for (const line of text.split(/\r?\n/).filter((one) => one.trim() !== '')) {
    if (startsParagraph(line, done)) {
      done += 1;
      pieces = [...pieces, { kind: 'text', text: line, key: String(done) }];
    } else if (done === 0 && !/^[IVX]+\./.test(line)) {
      pieces = [...pieces, { kind: 'furniture', text: line, key: `front/${pieces.length + 1}` }];
    } else if (isPunctuated(line)) pieces = extended(pieces, line);
    else pieces = [...pieces, headingOf(line)];
  }
  return pieces;
}

export const numberedReport: Shape = { cut, place: () => 'unnumbered' };
