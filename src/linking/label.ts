import type { Candidate } from './candidate';
import type { Context } from './context';
import { formWords } from './tables/offices';

/** Government type: presidential republic, or a line that is a heading and nothing else (Government:). */
export function isLabel({ language }: Context, { block, first, last }: Candidate): boolean {
  if (language !== 'en') return false;
  const next = last + 1;
  if (block.has(next)) return block.hasSpaceAfter(last) && formWords.has(block.folded(next));
  return first === block.first && block.gapAfter(last).startsWith(':');
}
