import type { LexiconForm } from './lexicon-form';
import type { Block } from './page';
import { countBelow } from './sorted';

/** A run of tokens that some form of the lexicon fits, case rules checked. */
export interface Candidate {
  readonly block: Block;
  readonly first: number;
  readonly last: number;
  /** Every reading of it; at least one. */
  readonly forms: readonly LexiconForm[];
}

/** Tokens of the longest name: a candidate that covers a token begins no further before it. */
const LONGEST = 24;

const firstOf = ({ first }: Candidate): number => first;

export const textOf = ({ block, first, last }: Candidate): string =>
  block.text.slice(block.startOf(first), block.endOf(last));

/** The candidates of an ordered list that begin within a range of tokens. */
export function beginningWithin(
  candidates: readonly Candidate[],
  from: number,
  to: number,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let at = countBelow(candidates, firstOf, from); at < candidates.length; at++) {
    const candidate = candidates[at] as Candidate;
    if (candidate.first > to) break;
    found.push(candidate);
  }
  return found;
}

const NONE: readonly Candidate[] = [];

/** The candidates of an ordered list that cover a token. */
export function covering(candidates: readonly Candidate[], token: number): readonly Candidate[] {
  let found: Candidate[] | undefined;
  for (let at = countBelow(candidates, firstOf, token - LONGEST); at < candidates.length; at++) {
    const candidate = candidates[at] as Candidate;
    if (candidate.first > token) break;
    if (candidate.last < token) continue;
    if (found) found.push(candidate);
    else found = [candidate];
  }
  return found ?? NONE;
}

/** In the order of the text, the shorter of two that begin together first. */
export const inOrder = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.toSorted((a, b) => a.first - b.first || a.last - b.last);
