import { COMBINING, CYRILLIC, foldText, foldUnit, LETTER, SEPARATOR, UPPER } from './fold';
import { inOneScript } from './look-alikes';
import { MAYBE_NAME, MAYBE_OWNER, type Tokens } from './tokens';
import { UNKNOWN, type Vocabulary } from './vocabulary';
import {
  beginningKey,
  fourthKey,
  NAME_ALONE,
  NAME_BEGINS,
  OWNER,
  OWNER_STEM,
  type WordFilter,
  wordKey,
} from './word-filter';

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
  tokens.unusual.set(tokens.count, findUnusual(text.slice(start, end), vocabulary));
  tokens.add(start, end);
  tokens.note(tokens.count - 1, MAYBE_NAME | MAYBE_OWNER);
  return at;
}

/** What may begin with the word between two offsets; the word after it is not asked. */
function kindsOf(text: string, start: number, end: number, filter: WordFilter): number {
  const last = end - 1;
  const letterAt = (at: number) => foldUnit(text.charCodeAt(Math.min(at, last))) & LETTER;
  const beginning = beginningKey(letterAt(start), letterAt(start + 1), letterAt(start + 2));
  const capital = foldUnit(text.charCodeAt(start)) & UPPER ? 1 : 0;
  const key = wordKey(beginning, letterAt(last), last - start);
  const names = (filter.words[key >>> filter.wordShift] as number) >>> capital;
  const owner = (filter.owners[beginning >>> filter.ownerShift] as number) >>> capital;
  const fourth = fourthKey(beginning, letterAt(start + 3)) >>> filter.ownerShift;
  const isOwner =
    owner & OWNER_STEM || owner & ((filter.fourths[fourth] as number) >>> capital) & OWNER;
  return (names & (NAME_ALONE | NAME_BEGINS) ? MAYBE_NAME : 0) | (isOwner ? MAYBE_OWNER : 0);
}

/** Where a run of letters ends, and whether it is of two scripts. */
function runOf(text: string, start: number): { end: number; isMixed: boolean } {
  let every = 0xffff;
  let some = 0;
  let end = start;
  for (; end < text.length; end++) {
    const value = foldUnit(text.charCodeAt(end));
    if (value <= COMBINING) break;
    every &= value;
    some |= value;
  }
  return { end, isMixed: (some & CYRILLIC) !== 0 && (every & CYRILLIC) === 0 };
}

const endsWord = (text: string, at: number): boolean => {
  if (at === text.length) return true;
  const code = text.charCodeAt(at);
  if (code === HYPHEN) return afterLineHyphen(text, at) === 0;
  return foldUnit(code) === SEPARATOR;
};

/**
 * Cuts a block as `readTokens` does, but reads with care: words may have marks or invisible characters in
 * them, be of two scripts or be broken at a line's end. Room for its words must be there.
 */
export function readUnusual(
  text: string,
  vocabulary: Vocabulary,
  filter: WordFilter,
  tokens: Tokens,
): void {
  for (let at = 0; at < text.length; at++) {
    if (foldUnit(text.charCodeAt(at)) <= COMBINING) continue;
    const { end, isMixed } = runOf(text, at);
    if (isMixed || !endsWord(text, end)) {
      at = addUnusual(text, at, vocabulary, tokens);
      continue;
    }
    tokens.add(at, end);
    const kinds = kindsOf(text, at, end, filter);
    if (kinds !== 0) tokens.note(tokens.count - 1, kinds);
    at = end;
  }
}
