import { endsClause, endsSentence } from './gaps';
import type { Block } from './page';

/** Tokens to either side after which a sentence without end is cut. */
const LONGEST = 100;

/** First and last token of the sentence a token stands in, or of its part between semicolons. */
export function sentenceOf(block: Block, token: number): { first: number; last: number } {
  let first = token;
  const floor = Math.max(block.first, token - LONGEST);
  while (first > floor && !endsClause(block, first - 1)) first--;
  let last = token;
  while (last < token + LONGEST && !endsClause(block, last)) last++;
  return { first, last };
}

/** True where nothing but a quotation mark or bracket stands between the sentence's start and the token. */
export const beginsSentence = (block: Block, token: number): boolean =>
  token === block.first || endsSentence(block, token - 1);
