import type { Candidate } from './candidate';
import type { Context } from './context';
import type { LexiconForm } from './lexicon-form';
import { hasStem } from './stems';
import { freedom, freedomsOf } from './tables/freedoms';
import { isFunctionWord } from './tables/function-words';
import { partyWords, sides } from './tables/named-after';

const HYPHEN = /^[-‐‑]$/u;

/** South-Kazakhstani: a part of the country that is called by a side of it. */
export const isOfSide = ({ block, first }: Candidate): boolean =>
  block.has(first - 1) &&
  HYPHEN.test(block.gapAfter(first - 1)) &&
  sides.has(block.folded(first - 1));

/** Communist Party of Kazakhstan: a party of another name has the country's in its own. */
export const isOfParty = ({ block, first }: Candidate): boolean =>
  block.has(first - 2) &&
  block.folded(first - 1) === 'of' &&
  block.hasSpaceAfter(first - 2) &&
  block.hasSpaceAfter(first - 1) &&
  block.isCapital(first - 2) &&
  partyWords.has(block.folded(first - 2));

const DIGITS = /^\d+$/u;

/** 150 tenges: a number before a small word that is no head of the code is how many. */
export const isQuantity = (
  { language }: Context,
  { block, first, last }: Candidate,
  { heads }: LexiconForm,
): boolean =>
  language === 'en' &&
  first === last &&
  DIGITS.test(block.word(first)) &&
  block.hasSpaceAfter(last) &&
  !block.isCapital(last + 1) &&
  !isFunctionWord(block.folded(last + 1)) &&
  !heads.includes(block.folded(last + 1));

/** Ограничения свободы слова: the freedom that goes on is of something, and no punishment is meant. */
export const isOfFreedom = ({ block, first, last }: Candidate): boolean =>
  first !== last &&
  block.hasSpaceAfter(last) &&
  block.folded(last).startsWith(freedom) &&
  hasStem(freedomsOf, block.folded(last + 1));
