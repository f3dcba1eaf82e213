import type { LexiconForm } from './lexicon-form';
import type { Block } from './page';

/** A run of tokens that some form of the lexicon fits, case rules checked. */
export interface Candidate {
  readonly block: Block;
  readonly first: number;
  readonly last: number;
  /** Every reading of it; at least one. */
  readonly forms: readonly LexiconForm[];
}

export const textOf = ({ block, first, last }: Candidate): string =>
  block.text.slice(block.startOf(first), block.endOf(last));

export const overlaps = (a: Candidate, b: Candidate): boolean =>
  a.block.index === b.block.index && a.first <= b.last && b.first <= a.last;
