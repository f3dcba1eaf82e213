import { type Found, lowered, numbersIn, REACH, type Stretch, searchable } from './article-numbers';
import { chainedReferences } from './tables/article-chains';
import type { ReferencePattern } from './tables/article-words';

/** Articles of a chain at most. */
const LONGEST = 6;

const spanOf = (
  numbers: Found['numbers'],
  start: number,
  end: number,
  isBefore: boolean,
): Stretch =>
  isBefore
    ? { start, end: numbers.at(-1)?.end ?? end }
    : { start: numbers[0]?.start ?? start, end };

/** The article right before or after an offset, if it is joined to what stands there. */
function joinedAt(text: string, at: number, side: ReferencePattern['side']): Found | undefined {
  const isBefore = side === 'before';
  const from = isBefore ? Math.max(0, at - REACH) : at;
  const part = searchable(text, from, isBefore ? at : at + REACH);
  for (const { pattern } of chainedReferences.filter(
    (one) => one.side === side && one.sign.test(part),
  )) {
    const match = pattern.exec(lowered(part));
    if (!match) continue;
    const numbers = numbersIn(match, from);
    const start = from + match.index;
    const span = spanOf(numbers, start, start + match[0].length, isBefore);
    return { span, numbers, wordStart: span.start, wordEnd: span.end };
  }
  return undefined;
}

/** The articles that share a law with the one beside it, from that one on. */
export function chainOf(text: string, { wordStart, wordEnd }: Found): readonly Found[] {
  const side = wordStart === undefined ? 'after' : 'before';
  const chain: Found[] = [];
  let at = wordStart ?? wordEnd;
  while (at !== undefined && chain.length < LONGEST) {
    const next = joinedAt(text, at, side);
    if (next) chain.push(next);
    at = side === 'before' ? next?.span.start : next?.span.end;
  }
  return chain;
}
