import type { Candidate } from './candidate';
import type { Context } from './context';
import { isFunctionWord } from './tables/function-words';
import { formWords, houseBodies } from './tables/offices';

/** Words between a house and its body. */
const REACH = 4;

/** Senate Foreign Relations Committee: capitals to the end of a longer name, not Senate Committee. */
function beginsLongerName({ block, last }: Candidate): boolean {
  for (let token = last + 1; token <= last + REACH; token++) {
    if (!block.has(token) || !block.hasSpaceAfter(token - 1) || !block.isCapital(token))
      return false;
    const word = block.folded(token);
    if (isFunctionWord(word)) return false;
    if (token > last + 1 && houseBodies.has(word)) return true;
  }
  return false;
}

/** Words of a heading at most. */
const HEADING = 5;

/** Government and politics: a heading of two things. */
function isHeading({ block, first, last }: Candidate): boolean {
  if (first !== block.first || block.end - block.first > HEADING) return false;
  const and = last + 1;
  if (!block.has(and + 1) || block.folded(and) !== 'and' || block.isCapital(and + 1)) return false;
  return !/[.!?:]\s*$/u.test(block.text);
}

/** Government type: presidential republic, or a line that is a heading and nothing else (Government:). */
export function isLabel({ language }: Context, candidate: Candidate): boolean {
  if (language !== 'en') return false;
  if (beginsLongerName(candidate) || isHeading(candidate)) return true;
  const { block, first, last } = candidate;
  const next = last + 1;
  if (block.has(next)) return block.hasSpaceAfter(last) && formWords.has(block.folded(next));
  return first === block.first && block.gapAfter(last).startsWith(':');
}
