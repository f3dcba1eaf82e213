import { endsClause, endsSentence } from './gaps';
import type { Block } from './page';
import { countBelow } from './sorted';

/** Tokens to either side after which a sentence without end is cut. */
const LONGEST = 100;

/** The tokens of a block after which a sentence, or a part of one, ends: every name in it asks. */
function clauseEndsOf(block: Block): readonly number[] {
  if (block.clauseEnds) return block.clauseEnds;
  const ends: number[] = [];
  block.eachBeforeMark((token) => {
    if (endsClause(block, token)) ends.push(token);
  });
  block.clauseEnds = ends;
  return ends;
}

const same = (token: number): number => token;

/** First and last token of the sentence a token stands in, or of its part between semicolons. */
export function sentenceOf(block: Block, token: number): { first: number; last: number } {
  const ends = clauseEndsOf(block);
  const next = countBelow(ends, same, token);
  const floor = Math.max(block.first, token - LONGEST);
  const before = ends[next - 1] ?? Number.NEGATIVE_INFINITY;
  const last = Math.min(ends[next] ?? Number.POSITIVE_INFINITY, token + LONGEST);
  return { first: Math.min(token, Math.max(floor, before + 1)), last };
}

/** True where nothing but a quotation mark or bracket stands between the sentence's start and the token. */
export const beginsSentence = (block: Block, token: number): boolean =>
  token === block.first || endsSentence(block, token - 1);
