import { LETTER } from './fold';
import { readUnusual } from './read-unusual';
import { MAYBE_NAME, MAYBE_OWNER, type Tokens } from './tokens';
import { CLASS_SHIFT, LINE_BREAK, UNUSUAL, unitClasses } from './unit-classes';
import type { Vocabulary } from './vocabulary';
import {
  beginningKey,
  fourthKey,
  isPlaceOf,
  NAME_ALONE,
  NAME_BEGINS,
  OWNER,
  OWNER_STEM,
  pairKey,
  type WordFilter,
  wordKey,
} from './word-filter';

const BROKEN_WORD = /-[ \t]*\r?\n/;

/** A change of class from a letter to one of the other script, within a word. */
const TO_OTHER_SCRIPT = 2;
/** The changes of class after which a text must be read with care, a bit for each. */
const CAREFUL = Array.from({ length: 16 }, (_, change) => change).reduce(
  (bits, change) => (change & UNUSUAL || change === TO_OTHER_SCRIPT ? bits | (1 << change) : bits),
  0,
);
const TO_LINE_BREAK = (1 << LINE_BREAK) | (1 << (LINE_BREAK | 1)) | (1 << (LINE_BREAK | 3));

/**
 * Writes where each word starts and ends, and every letter folded; answers the changes of class that it met,
 * a bit for each. Has no branch but the loop's own: no processor foretells a word's end, and a wrong guess costs as much as
 * reading five letters.
 */
function cut(text: string, { bounds, letters, count }: Tokens): { next: number; changes: number } {
  const units = unitClasses();
  const { length } = text;
  let next = 2 * count;
  let before = 0;
  let changes = 0;
  for (let at = 0; at < length; at++) {
    const unit = units[text.charCodeAt(at)] as number;
    letters[at] = unit;
    const found = unit >>> CLASS_SHIFT;
    const change = found ^ before;
    bounds[next] = at;
    next += change & 1;
    changes |= 1 << change;
    before = found;
  }
  bounds[next] = length;
  return { next: next + (before & 1), changes };
}

/**
 * Notes the tokens at which a name or an owner may begin, of the words of a text from `first` on. Longer
 * than our functions are: a call for each word would cost more than the work itself. A word's second letter and the
 * next two, its last where it has fewer, are found without a branch: no processor foretells how long words are.
 */
function noteWords(filter: WordFilter, tokens: Tokens, first: number): void {
  const { words, wordShift, pairs, pairShift, owners, fourths, ownerShift } = filter;
  const { bounds, letters, count } = tokens;
  let goesOn = 0;
  let keyBefore = 0;
  for (let token = first; token < count; token++) {
    const start = bounds[2 * token] as number;
    const last = (bounds[2 * token + 1] as number) - 1;
    const others = last - start;
    const second = start + 1 + ((others - 1) >> 31);
    const third = second + 1 + ((others - 2) >> 31);
    const fourth = third + 1 + ((others - 3) >> 31);
    const initial = letters[start] as number;
    const beginning = beginningKey(
      initial & LETTER,
      (letters[second] as number) & LETTER,
      (letters[third] as number) & LETTER,
    );
    const ending = (letters[last] as number) & LETTER;
    const key = wordKey(beginning, ending, others);
    const capital = initial >>> 15;
    const pair = pairKey(keyBefore, key) >>> pairShift;
    if (goesOn & ((pairs[pair >>> 3] as number) >>> (pair & 7))) tokens.note(token - 1, MAYBE_NAME);
    const place = words[key >>> wordShift] as number;
    const names = place >>> capital;
    if (names & NAME_ALONE && isPlaceOf(place, key)) tokens.note(token, MAYBE_NAME);
    goesOn = (names & NAME_BEGINS) >> 2;
    keyBefore = key;
    const owner = (owners[beginning >>> ownerShift] as number) >>> capital;
    const letter = (letters[fourth] as number) & LETTER;
    const found = (fourths[fourthKey(beginning, letter) >>> ownerShift] as number) >>> capital;
    if (owner & (OWNER_STEM | (found & OWNER))) tokens.note(token, MAYBE_OWNER);
  }
}

/** Cuts one block into tokens and notes those at which a name or an owner may begin. */
export function readTokens(
  text: string,
  vocabulary: Vocabulary,
  filter: WordFilter,
  tokens: Tokens,
): void {
  tokens.reserve(text.length);
  const first = tokens.count;
  const { next, changes } = cut(text, tokens);
  if (changes & CAREFUL || (changes & TO_LINE_BREAK && BROKEN_WORD.test(text))) {
    readUnusual(text, vocabulary, filter, tokens);
    return;
  }
  tokens.count = next >>> 1;
  noteWords(filter, tokens, first);
}
