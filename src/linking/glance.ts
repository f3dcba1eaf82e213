import type { PageHints } from '../model/mention';
import { type GateWords, hintsSuffice } from './gate';
import { expressionOf, isLetter, mayBegin, readOver } from './gate-pattern';

/**
 * In steps: may the gate open for a page with this text? It is the text as the browser joins it of its nodes,
 * scripts and menus too, where words of two blocks may touch, in one part or in several that follow each other.
 * `false` is all but sure, `true` asks for a closer look.
 */
export type Glance = (parts: () => Iterable<string>, hints: PageHints) => Generator<void, boolean>;

/** UTF-16 units read in one step, and how many of them are read again in the next: longer than any word. */
const unitsInStep = 1 << 18;
const overlap = 64;

/**
 * Makes the glance: one native search for the beginnings of the gate's words. On most pages it finds none, and
 * nothing else is read or built. It asks for less than the gate, but for spellings that nobody uses (`kAZAKH`,
 * ё for е) and small letters that touch the word before.
 */
export function createGlance(words: GateWords): Glance {
  const search = new RegExp(`${expressionOf(words.beginnings, true)}|(${readOver})`, 'g');
  return function* glance(parts, hints) {
    if (hintsSuffice(words, hints)) return true;
    return isInPart(search, hints.title ?? '') || (yield* isInAny(search, parts()));
  };
}

function* isInAny(search: RegExp, parts: Iterable<string>): Generator<void, boolean> {
  let before = '';
  for (const part of parts)
    for (let at = 0; at < part.length; at += unitsInStep) {
      const step = part.slice(at, at + unitsInStep);
      if (isInPart(search, before + step)) return true;
      before = (before + step).slice(-overlap);
      yield;
    }
  return false;
}

function isInPart(search: RegExp, text: string): boolean {
  search.lastIndex = 0;
  for (let found = search.exec(text); found !== null; found = search.exec(text)) {
    const [all, unseen] = found;
    const isWord = unseen === undefined ? mayBegin : isWithinWord;
    if (isWord(text, found.index, all)) return true;
  }
  return false;
}

const isWithinWord = (text: string, at: number, unseen: string): boolean =>
  isLetter(text.charAt(at - 1)) && isLetter(text.charAt(at + unseen.length));
