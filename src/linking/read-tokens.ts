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
const LAST_SPACE = 0x20;
const LINE_BREAK_AFTER_HYPHEN = /^-[ \t]*\r?\n[ \t]*(?=\p{Ll})/u;
const LONGEST_BREAK = 40;

/** Where a word broken by a hyphen at the end of a line goes on, or 0. */
function afterLineHyphen(text: string, at: number): number {
  if (text.charCodeAt(at + 1) > LAST_SPACE) return 0;
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

/** Where a word of any kind ends: the separator after it, and one past its last letter or mark. */
function endsOf(text: string, start: number): { at: number; end: number } {
  let end = start;
  let at = start;
  for (; at < text.length; at++) {
    let value = foldUnit(text.charCodeAt(at));
    if (value === SEPARATOR) {
      const resumed = text.charCodeAt(at) === HYPHEN ? afterLineHyphen(text, at) : 0;
      if (resumed === 0) break;
      at = resumed;
      value = foldUnit(text.charCodeAt(at));
    }
    if (value >= COMBINING) end = at + 1;
  }
  return { at, end };
}

/** Adds a word with marks, of two scripts or broken at a line's end; answers where it ends. */
function addUnusual(text: string, start: number, vocabulary: Vocabulary, tokens: Tokens): number {
  const { at, end } = endsOf(text, start);
  const word = text.slice(start, end);
  let every = 0xffff;
  for (let letter = 0; letter < word.length; letter++) {
    const value = foldUnit(word.charCodeAt(letter));
    if (value > COMBINING) every &= value;
  }
  const first = foldUnit(word.charCodeAt(0));
  tokens.add(start, end, findUnusual(word, vocabulary), marksOf(first, every, true) | CHECKED);
  tokens.note();
  return at;
}

const isOfTwoScripts = (every: number, some: number): boolean =>
  (some & CYRILLIC) !== 0 && (every & CYRILLIC) === 0;

/**
 * Cuts one block into tokens and looks each up, in one pass; a string is made only for unusual words.
 * Notes the tokens at which a name may begin (numbers below `beginnings`) or an owner. Longer than our
 * functions are: a call for each code unit would cost more than the work itself.
 */
export function readTokens(
  text: string,
  vocabulary: Vocabulary,
  owners: PrefixFilter,
  beginnings: number,
  tokens: Tokens,
): void {
  const table = foldTable();
  const size = table.length;
  const { length } = text;
  for (let at = 0; at < length; at++) {
    let code = text.charCodeAt(at);
    let value = code < size ? (table[code] as number) : foldRare(code);
    if (value <= COMBINING) continue;
    const start = at;
    const first = value;
    let hash = HASH_SEED;
    let short = hash;
    let long = hash;
    let every = 0xffff;
    let some = 0;
    do {
      hash = hashStep(hash, value & LETTER);
      if (at - start < PREFIX) {
        long = hash;
        if (at - start < SHORT_PREFIX) short = hash;
      }
      every &= value;
      some |= value;
      code = SEPARATOR;
      value = SEPARATOR;
      if (++at === length) break;
      code = text.charCodeAt(at);
      value = code < size ? (table[code] as number) : foldRare(code);
    } while (value > COMBINING);
    const isBroken = code === HYPHEN && afterLineHyphen(text, at) > 0;
    if (value !== SEPARATOR || isBroken || isOfTwoScripts(every, some)) {
      at = addUnusual(text, start, vocabulary, tokens);
      continue;
    }
    const id = vocabulary.find(hash);
    const isOwner = owners.has(long) || owners.has(short);
    tokens.add(start, at, id, marksOf(first, every, isOwner));
    if (isOwner || (id !== UNKNOWN && id < beginnings)) tokens.note();
  }
}
