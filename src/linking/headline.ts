import type { Block } from './page';

/** In a headline in title case only words shorter than this are in lower case. */
const LONG_WORD = 5;
const HEADLINE_WORDS = 4;

function looksLikeHeadline(block: Block): boolean {
  let shouted = 0;
  for (let token = block.first; token < block.end; token++) {
    const isLong = block.endOf(token) - block.startOf(token) >= LONG_WORD;
    if (isLong && !block.isCapital(token)) return false;
    if (block.isAllCapitals(token)) shouted++;
  }
  const size = block.end - block.first;
  const isLatin = /^[^\p{L}]*\p{Script=Latin}/u.test(block.text);
  return (
    shouted * 2 > size || (isLatin && size >= HEADLINE_WORDS && !/[.!?]\s*$/u.test(block.text))
  );
}

const known = new WeakMap<Block, boolean>();

/** A block in capitals, or in title case: capitals say nothing there. Read once, however many names ask. */
export function isHeadline(block: Block): boolean {
  const before = known.get(block);
  if (before !== undefined) return before;
  const isOne = looksLikeHeadline(block);
  known.set(block, isOne);
  return isOne;
}
