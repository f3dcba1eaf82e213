import { isRussianAdjective } from './adjectives';
import type { Candidate } from './candidate';
import type { Block } from './page';
import { isOfStem } from './stems';
import { kazakhRelational, latinAdjective } from './tables/endings';
import { beforeVerbs, kazakhNot } from './tables/function-words';
import {
  joinedAfter,
  joinedBefore,
  joinedBeforeExactly,
  verbsLikeTerms,
} from './tables/named-after';

const HYPHEN = /^[-‐‑]$/u;
/** Also as it is left where a line was broken: anti- government. */
const JOINED = /^[-‐‑]\s?$/u;
const JOINED_NUMBER = /^[-‐‑–]\d/u;

/** Kazakhstan-2050: a number joined to the name makes it another's. */
export const hasNumber = ({ block, last }: Candidate): boolean =>
  !block.hasSpaceAfter(last) &&
  JOINED_NUMBER.test(block.text.slice(block.endOf(last), block.endOf(last) + 2));

/** Self-government, anti-corruption, pro-government: another word. */
export const isJoinedBefore = ({ block, first }: Candidate): boolean =>
  block.has(first - 1) &&
  !block.hasSpaceAfter(first - 1) &&
  JOINED.test(block.gapAfter(first - 1)) &&
  (isOfStem(joinedBefore, block.folded(first - 1)) ||
    joinedBeforeExactly.has(block.folded(first - 1)));

/** Үкіметтік емес ұйым: what is not of the body. */
const isNegated = (block: Block, last: number): boolean =>
  kazakhNot.has(block.folded(last + 1)) && kazakhRelational.test(block.folded(last));

/** May petition the court: a verb that is written like the term. */
export const isVerb = ({ block, first, last }: Candidate): boolean =>
  first === last &&
  block.has(first - 1) &&
  block.hasSpaceAfter(first - 1) &&
  beforeVerbs.has(block.folded(first - 1)) &&
  verbsLikeTerms.has(block.folded(first));

/** Parole-like: something that only resembles what is named, or is not of it. */
export const isLikeness = ({ block, last }: Candidate): boolean =>
  block.has(last + 1) &&
  (block.hasSpaceAfter(last)
    ? isNegated(block, last)
    : HYPHEN.test(block.gapAfter(last)) && joinedAfter.has(block.folded(last + 1)));

/** Петропавловск-Камчатский, Petropavlovsk-Kamchatsky: an adjective joined to a town makes it another. */
export const hasAdjective = ({ block, last }: Candidate): boolean =>
  block.has(last + 1) &&
  !block.hasSpaceAfter(last) &&
  HYPHEN.test(block.gapAfter(last)) &&
  (isRussianAdjective(block.folded(last + 1)) || latinAdjective.test(block.folded(last + 1))) &&
  block.isCapital(last + 1);
