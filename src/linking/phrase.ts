import { COMBINING, foldRare, foldTable, foldUnit, LETTER, SEPARATOR, UPPER } from './fold';
import { wordsOf } from './words';

/** Which capitals a phrase of a table asks for, read from how the table writes it. */
export type Capitals = 'any' | 'initial' | 'all';

export interface Part {
  readonly folded: string;
  /** True where any ending may follow: `казахстан*`. */
  readonly isStem: boolean;
}

export interface Phrase<Value> {
  readonly parts: readonly Part[];
  readonly capitals: Capitals;
  readonly value: Value;
}

/** What may stand between two words of a phrase. */
const BETWEEN_WORDS = /^(?:[\s.'’-]|\p{Cf}){1,3}$/u;

export function capitalsOf(entry: string): Capitals {
  const letters = entry.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return 'all';
  return letters.slice(0, 1) === letters.slice(0, 1).toLowerCase() ? 'any' : 'initial';
}

/** The words of an entry; one of them at least has a letter (the builder of the lexicon sees to it). */
export const partsOf = (entry: string): readonly Part[] =>
  wordsOf(entry).map(({ folded, end }) => ({
    folded,
    isStem: entry.normalize('NFC')[end] === '*',
  }));

/** Is the word between two offsets the part, or does it begin with it? Compared in place. */
export function fits({ folded, isStem }: Part, text: string, start: number, end: number): boolean {
  if (end - start < folded.length) return false;
  const table = foldTable();
  let letters = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const value = code < table.length ? (table[code] as number) : foldRare(code);
    if (value <= COMBINING) continue;
    if (letters === folded.length) return isStem;
    if (folded.charCodeAt(letters) !== (value & LETTER)) return false;
    letters++;
  }
  return letters === folded.length;
}

const isCapital = (text: string, at: number): boolean =>
  (foldUnit(text.charCodeAt(at)) & UPPER) !== 0;

/** Of an abbreviation two capitals are enough: an ending may follow. */
export function hasCapitals(text: string, start: number, end: number, capitals: Capitals): boolean {
  if (capitals === 'any') return true;
  if (!isCapital(text, start)) return false;
  return capitals === 'initial' || end - start < 2 || isCapital(text, start + 1);
}

export function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && foldUnit(text.charCodeAt(end)) !== SEPARATOR) end++;
  return end;
}

const SPACE = 0x20;

/** Most words are joined by one space: no pattern need be tried. */
const isJoint = (text: string, from: number, to: number): boolean =>
  (to === from + 1 && text.charCodeAt(from) === SPACE) || BETWEEN_WORDS.test(text.slice(from, to));

/** The next word after an offset, if only joining characters stand before it. */
function wordAfter(text: string, from: number): { start: number; end: number } | undefined {
  let start = from;
  while (start < text.length && foldUnit(text.charCodeAt(start)) <= COMBINING) start++;
  if (start === text.length || !isJoint(text, from, start)) return undefined;
  return { start, end: endOfWord(text, start) };
}

/** Where the rest of a phrase ends after its first word, or 0. */
export function endOfPhrase<Value>({ parts }: Phrase<Value>, text: string, end: number): number {
  let last = end;
  for (let at = 1; at < parts.length; at++) {
    const word = wordAfter(text, last);
    if (!word || !fits(parts[at] as Part, text, word.start, word.end)) return 0;
    last = word.end;
  }
  return last;
}
