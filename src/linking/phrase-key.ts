import { COMBINING, foldRare, foldTable, foldUnit, LETTER } from './fold';
import { HASH_SEED, hashStep } from './hash';
import { endOfWord } from './phrase';

/** Letters of a word's beginning that are looked at, and of a beginning that is shorter. */
const PREFIX = 4;
export const SHORT_PREFIX = 3;

/** Two keys of one word: by the letters of `PREFIX`, and by those of `SHORT_PREFIX`. */
export interface Keys {
  readonly key: number;
  readonly short: number;
}

/** The unfinished hashes of a word's first letters, under which its phrases are kept; no string is made. */
export function keysOf(text: string, start: number, end: number): Keys {
  const table = foldTable();
  let key = HASH_SEED;
  let short = HASH_SEED;
  let letters = 0;
  for (let at = start; at < end && letters < PREFIX; at++) {
    const code = text.charCodeAt(at);
    const value = code < table.length ? (table[code] as number) : foldRare(code);
    if (value <= COMBINING) continue;
    key = hashStep(key, value & LETTER);
    if (letters++ < SHORT_PREFIX) short = key;
  }
  return { key, short };
}

/** The key of a composed entry, and whether it begins with a stem of fewer letters. */
export function keyOfEntry(text: string): { key: number; isShortStem: boolean } {
  const { start, end } = firstWordOf(text);
  const isShortStem = text[end] === '*' && end - start < PREFIX;
  return { key: keysOf(text, start, end).key, isShortStem };
}

function firstWordOf(text: string): { start: number; end: number } {
  let start = 0;
  while (start < text.length && foldUnit(text.charCodeAt(start)) <= COMBINING) start++;
  return { start, end: endOfWord(text, start) };
}
