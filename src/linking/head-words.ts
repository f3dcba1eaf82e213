import { type Language, languages } from '../model/language';
import type { Block } from './page';
import { headEndings, minStem } from './tables/stem-endings';
import { wordsOf } from './words';

/** What forms of a word begin with, and how many letters may follow, in one language. */
interface Stem {
  readonly kept: string;
  readonly room: number;
}

function stemOf(head: string, language: Language): Stem {
  const { drops, room } = headEndings[language];
  const stem = head.length > minStem ? head.replace(drops, '') : head;
  return { kept: stem.length >= minStem ? stem : head, room };
}

/** A word of a head, by its stems in the languages; one that several have goes as far as the farthest. */
type HeadWord = readonly Stem[];

function headWordOf(folded: string): HeadWord {
  const rooms = new Map<string, number>();
  for (const { kept, room } of languages.map((language) => stemOf(folded, language)))
    rooms.set(kept, Math.max(room, rooms.get(kept) ?? 0));
  return Array.from(rooms, ([kept, room]) => ({ kept, room }));
}

/** Is the word some form of the head word? */
function fitsHead(head: HeadWord, folded: string): boolean {
  for (const { kept, room } of head)
    if (folded.length - kept.length <= room && folded.startsWith(kept)) return true;
  return false;
}

/** The words of a head, and how many stand before the one by which it is found. */
interface Head {
  readonly words: readonly HeadWord[];
  readonly before: number;
}

/** Heads by the first letters of their first and last words: few begin as a word of the text does. */
export type Heads = ReadonlyMap<number, readonly Head[]>;

const NONE: readonly Head[] = [];

function sortHeads(heads: readonly string[]): Heads {
  const sorted = new Map<number, readonly Head[]>();
  for (const head of heads) {
    const words = wordsOf(head);
    const cut = words.map(({ folded }) => headWordOf(folded));
    for (const at of new Set([0, words.length - 1])) {
      const initial = words[at]?.folded.charCodeAt(0) ?? 0;
      sorted.set(initial, [...(sorted.get(initial) ?? NONE), { words: cut, before: at }]);
    }
  }
  return sorted;
}

const known = new WeakMap<readonly string[], Heads>();

/** A form's heads, sorted once. */
export function headsOf(heads: readonly string[]): Heads {
  const before = known.get(heads);
  if (before) return before;
  const sorted = sortHeads(heads);
  known.set(heads, sorted);
  return sorted;
}

/** The words that must follow one another from `first` on. */
function headAt(block: Block, first: number, words: readonly HeadWord[]): boolean {
  for (let at = 0; at < words.length; at++) {
    if (!block.has(first + at)) return false;
    if (!fitsHead(words[at] as HeadWord, block.folded(first + at))) return false;
  }
  return true;
}

/** Does one of the heads begin at the token, or one of several words end there? */
export function isHead(block: Block, token: number, heads: Heads): boolean {
  const possible = heads.get(block.folded(token).charCodeAt(0));
  if (possible === undefined) return false;
  for (const { words, before } of possible) if (headAt(block, token - before, words)) return true;
  return false;
}
