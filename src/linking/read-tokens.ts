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
import { HASH_SEED, hashEnd } from './hash';
import { inOneScript } from './look-alikes';
import type { PrefixFilter } from './prefix-filter';
import { ALL_CAPITALS, CAPITAL, MAYBE_OWNER, type Tokens } from './tokens';
import { UNKNOWN, type Vocabulary } from './vocabulary';

const HYPHEN = 0x2d;
const LINE_BREAK_AFTER_HYPHEN = /^-[ \t]*\r?\n[ \t]*(?=\p{Ll})/u;

/** Where a word broken at the end of a line goes on, or 0. */
function afterLineHyphen(text: string, at: number): number {
  const broken = LINE_BREAK_AFTER_HYPHEN.exec(text.slice(at, at + 40));
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

/** Cuts one block into tokens and looks each up. One pass; a string is made only for unusual words. */
export function readTokens(
  text: string,
  vocabulary: Vocabulary,
  owners: PrefixFilter,
  tokens: Tokens,
): void {
  const table = foldTable();
  const length = text.length;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    let value = table[code] ?? foldRare(code);
    if (value <= COMBINING) {
      at++;
      continue;
    }
    const start = at;
    const first = value;
    let end = at;
    let hash = HASH_SEED;
    let every = 0xffff;
    let some = 0;
    let unusual = 0;
    do {
      if (value > COMBINING) {
        // `hashStep` written out: the call is not inlined while the code is cold.
        hash = Math.imul(hash ^ (value & LETTER), 0x01000193);
        every &= value;
        some |= value;
        end = at + 1;
      } else {
        unusual = 1;
        if (value === COMBINING) end = at + 1;
      }
      at++;
      if (at === length) break;
      const next = text.charCodeAt(at);
      value = table[next] ?? foldRare(next);
      if (value === SEPARATOR) {
        const resumed = next === HYPHEN ? afterLineHyphen(text, at) : 0;
        if (resumed > 0) {
          at = resumed;
          unusual = 1;
          value = foldUnit(text.charCodeAt(at));
        }
      }
    } while (value !== SEPARATOR);
    const isMixed = (some & CYRILLIC) !== 0 && (every & CYRILLIC) === 0;
    const id =
      unusual || isMixed
        ? findUnusual(text.slice(start, end), vocabulary)
        : vocabulary.find(hashEnd(hash), text, start, end);
    let marks = first & UPPER ? CAPITAL : 0;
    if (every & UPPER) marks |= ALL_CAPITALS;
    if (unusual || owners.mayBegin(text, start, end)) marks |= MAYBE_OWNER;
    tokens.add(start, end, id, marks);
  }
}
