import { type Candidate, covering } from './candidate';
import type { Context } from './context';
import { isHeadline } from './headline';
import type { Block } from './page';
import { beginsSentence } from './sentences';
import { isFunctionWord } from './tables/function-words';
import { sides } from './tables/named-after';
import { beforePlaces, timeNames } from './tables/things';

/** What is asked of a page to know the name of a thing. */
export type Pages = Pick<Context, 'language' | 'owners' | 'candidates' | 'titles'>;

const IN_LATIN = /^[A-Z][\p{Script=Latin}\d]+$/u;

/** A capitalised word that is no known name, title, time or side. */
function isUnknownName(
  { owners, candidates, titles }: Pages,
  block: Block,
  token: number,
): boolean {
  const word = block.folded(token);
  if (!IN_LATIN.test(block.word(token)) || isFunctionWord(word)) return false;
  if (sides.has(word) || timeNames.has(word) || beforePlaces.has(word)) return false;
  if (titles.endAt(block, token) || owners[block.index]?.at(token)) return false;
  return covering(candidates[block.index] ?? [], token).length === 0;
}

/** Kairat Almaty, KPMG Kazakhstan: a place's name right after the name of a thing that has a branch or its seat there. */
export function isOfThing(page: Pages, { block, first, last }: Candidate): boolean {
  const before = first - 1;
  if (page.language !== 'en' || !block.has(before)) return false;
  if (!block.hasSpaceAfter(before) || !block.isCapital(before)) return false;
  if (beginsSentence(block, before) || isHeadline(block)) return false;
  if (block.has(last + 1) && block.hasSpaceAfter(last) && block.isCapital(last + 1)) return false;
  return isUnknownName(page, block, before);
}
