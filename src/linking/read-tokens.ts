import {
  COMBINING,
  CYRILLIC,
  foldRare,
  foldTable,
  foldText,
  foldUnit,
  LETTER,
  SEPARATOR,
  UPPER,
} from './fold';
import { HASH_SEED, hashStep } from './hash';
import { inOneScript } from './look-alikes';
import { PREFIX, type PrefixFilter, SHORT_PREFIX } from './prefix-filter';
import { ALL_CAPITALS, CAPITAL, CHECKED, MAYBE_OWNER, type Tokens } from './tokens';
import { UNKNOWN, type Vocabulary } from './vocabulary';

const HYPHEN = 0x2d;
const LINE_BREAK_AFTER_HYPHEN = /^-[ \t]*\r?\n[ \t]*(?=\p{Ll})/u;
const LONGEST_BREAK = 40;

/** Where a word broken by a hyphen at the end of a line goes on, or 0. */
function afterLineHyphen(text: string, at: number): number {
  const broken = LINE_BREAK_AFTER_HYPHEN.exec(text.slice(at, at + LONGEST_BREAK));
  return broken ? at + broken[0].length : 0;
}

/** Spellings under which a word with marks, or of two scripts, may be known. */
function findUnusual(word: string, vocabulary: Vocabulary): number {
  for (const spelling of [word, ...inOneScript(word.normalize('NFC'))]) {
    const id = vocabulary.findFolded(foldText(spelling));
    if (id !== UNKNOWN) return id;
  }
  return UNKNOWN;
}

const marksOf = (first: number, every: number, isOwner: boolean): number =>
  (first & UPPER ? CAPITAL : 0) | (every & UPPER ? ALL_CAPITALS : 0) | (isOwner ? MAYBE_OWNER : 0);

/**
 * Cuts one block into tokens and looks each up, in one pass; a string is made only for unusual words.
 * Longer than our functions are: a call for each code unit would cost more than the work itself.
 */
export function readTokens(
  text: string,
  vocabulary: Vocabulary,
  owners: PrefixFilter,
  tokens: Tokens,
): void {
  const table = foldTable();
  const { length } = text;
  for (let at = 0; at < length; at++) {
    let code = text.charCodeAt(at);
    let value = code < table.length ? (table[code] as number) : foldRare(code);
    if (value <= COMBINING) continue;
    const start = at;
    const first = value;
    let end = at;
    let hash = HASH_SEED;
    let short = hash;
    let long = hash;
    let every = 0xffff;
    let some = 0;
    let letters = 0;
    let isUnusual = false;
    while (value !== SEPARATOR) {
      if (value > COMBINING) {
        hash = hashStep(hash, value & LETTER);
        letters++;
        if (letters <= SHORT_PREFIX) short = hash;
        if (letters <= PREFIX) long = hash;
        every &= value;
        some |= value;
        end = at + 1;
      } else {
        isUnusual = true;
        if (value === COMBINING) end = at + 1;
      }
      if (++at === length) break;
      code = text.charCodeAt(at);
      value = code < table.length ? (table[code] as number) : foldRare(code);
      if (code !== HYPHEN) continue;
      const resumed = afterLineHyphen(text, at);
      if (resumed === 0) continue;
      isUnusual = true;
      at = resumed;
      value = foldUnit(text.charCodeAt(at));
    }
    if ((some & CYRILLIC) !== 0 && (every & CYRILLIC) === 0) isUnusual = true;
    const id = isUnusual ? findUnusual(text.slice(start, end), vocabulary) : vocabulary.find(hash);
    const isOwner = isUnusual || owners.has(long) || owners.has(short);
    tokens.add(start, end, id, marksOf(first, every, isOwner) | (isUnusual ? CHECKED : 0));
  }
}
