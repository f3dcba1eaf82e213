import type { PageHints } from '../model/mention';
import { touching } from './entry-match';
import { type GateWords, hintsSuffice } from './gate';
import { EntrySearch } from './gate-entries';

/**
 * In steps: may the gate open for a page with this text? It is the text of all its nodes joined,
 * scripts and menus too, where words of two blocks may touch, in one part or in several that follow each other.
 * `false` is all but sure, `true` asks for a closer look.
 */
export type Glance = (parts: () => Iterable<string>, hints: PageHints) => Generator<void, boolean>;

/** UTF-16 units read in one step, and how many of them are read again in the next: longer than any word. */
const unitsInStep = 1 << 18;
const overlap = 64;

/**
 * Makes the glance: one native search for what the gate's entries begin with. On most pages it finds none, and
 * nothing else is read or built. It asks for less than the gate, but for spellings that nobody uses (`kAZAKH`,
 * ё for е) and small letters that touch the word before.
 */
export function createGlance(words: GateWords): Glance {
  const search = new EntrySearch(words, touching);
  return function* glance(parts, hints) {
    if (hintsSuffice(words, hints)) return true;
    return yield* isInAny(search, parts(), hints.title);
  };
}

/** The title is searched with the text: a search of it alone would be compiled for it alone. */
function* isInAny(
  search: EntrySearch,
  parts: Iterable<string>,
  title = '',
): Generator<void, boolean> {
  let before = `${title}\n`;
  for (const part of parts)
    for (let at = 0; at < part.length; at += unitsInStep) {
      const step = before + part.slice(at, at + unitsInStep);
      if (!search.in(step).next().done) return true;
      before = step.slice(-overlap);
      yield;
    }
  return !search.in(before).next().done;
}
