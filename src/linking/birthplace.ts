import type { Owner } from './owners';

const BIRTH = /^(?:родил|родом$|урожен)/u;
/** Words from such a word to the place at most: родом из города Тараза. */
const REACH = 3;

/** Родился в Семее: a place where somebody was born says nothing of what a page is about. */
export function isBirthplace({ block, first }: Owner): boolean {
  for (let token = first - 1; token >= first - REACH && block.has(token); token--)
    if (BIRTH.test(block.folded(token))) return true;
  return false;
}
