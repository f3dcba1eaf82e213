import type { Owner } from './owners';
import type { Block } from './page';
import { hasStem } from './stems';
import { pastStates, timesAfter, timesBefore } from './tables/money-and-times';

/** Words between the name of a state that is no more and what makes it a time: the fall of the Soviet Union. */
const REACH = 3;
const between: ReadonlySet<string> = new Set(['of', 'the', 'union', 'bloc']);

function meets(block: Block, from: number, step: 1 | -1, stems: readonly string[]): boolean {
  for (let at = 0; at < REACH; at++) {
    const token = from + at * step;
    if (!block.has(token) || !block.hasSpaceAfter(step > 0 ? token - 1 : token)) return false;
    const word = block.folded(token);
    if (hasStem(stems, word)) return true;
    if (!between.has(word)) return false;
  }
  return false;
}

/** Since the fall of the Soviet Union, in Soviet times: a time, and no place where anything is. */
export function isPastTime({ block, first, last, text }: Owner): boolean {
  if (!hasStem(pastStates, text.toLowerCase())) return false;
  return meets(block, last + 1, 1, timesAfter) || meets(block, first - 1, -1, timesBefore);
}
