import type { Candidate } from './candidate';
import { isWithinPhrase } from './gaps';

/** The word before the name in its phrase; empty where it begins one. */
export const wordBefore = ({ block, first }: Candidate): string =>
  block.has(first - 1) && isWithinPhrase(block, first - 1) ? block.folded(first - 1) : '';
