import type { Candidate } from './candidate';
import { endsSentence, isSpaced } from './gaps';
import type { LexiconForm } from './lexicon-form';
import type { Block } from './page';
import { isPlaceNamesake } from './places-things';
import { beginsSentence } from './sentences';
import { isOfStem } from './stems';
import {
  calledLikePlaces,
  namedAfterBefore,
  namedAfterPeople,
  sloganWords,
  wordsOfPapers,
} from './tables/named-after';

/** Kazakh names things after people and places by the bare word: Астанадағы кітапхана lies in Astana. */
export const isInKazakhCase = ({ lang, changes }: LexiconForm): boolean =>
  lang === 'kk' && changes.includes('inflected');

/** Is nothing but a space, hyphen or the period of an abbreviation between the token and the next? */
const isBesideNext = (block: Block, token: number): boolean =>
  block.has(token) &&
  (block.hasSpaceAfter(token) ||
    (!endsSentence(block, token) && !/[,;:!?]/u.test(block.gapAfter(token))));

/** Алматы, Актау: a Russian name that has one form for all cases. */
const SAME_IN_ALL_CASES = /[ыуиоеюэ]$/u;

/** Телеканал Казахстан, but газета Казахстана: the bare name in the nominative is the thing's own. */
const isCalledLike = ({ block, first, last }: Candidate, { changes }: LexiconForm): boolean =>
  isSpaced(block, first - 1) &&
  isOfStem(calledLikePlaces, block.folded(first - 1)) &&
  !changes.includes('inflected') &&
  !SAME_IN_ALL_CASES.test(block.folded(last));

/** Егемен Қазақстан: a paper, where no sentence’s start explains the capital. */
const isOfPaper = (block: Block, token: number): boolean =>
  block.has(token) &&
  wordsOfPapers.has(block.folded(token)) &&
  block.isCapital(token) &&
  !beginsSentence(block, token);

/** Algha, Kazakhstan: the name of a party. */
const isInSlogan = ({ block, first }: Candidate): boolean =>
  block.has(first - 1) &&
  block.isCapital(first - 1) &&
  sloganWords.has(block.folded(first - 1)) &&
  block.gapAfter(first - 1) === ', ';

/** Nazarbayev University, Astana Times, имени Назарбаева: the name is part of another thing's name. */
export function isNamesake(candidate: Candidate, form: LexiconForm): boolean {
  const { block, first, last } = candidate;
  const isPerson = form.entity.kind === 'person';
  if (isInKazakhCase(form)) return false;
  const before = isBesideNext(block, first - 1) ? block.folded(first - 1) : '';
  if (namedAfterBefore.has(before) || isOfPaper(block, first - 1) || isInSlogan(candidate))
    return true;
  const mayFollow = isPerson && form.lang !== 'kk' && isSpaced(block, first - 1);
  if (mayFollow && isOfStem(namedAfterPeople, before)) return true;
  if (!isPerson) return isCalledLike(candidate, form) || isPlaceNamesake(block, last);
  return isSpaced(block, last) && isOfStem(namedAfterPeople, block.folded(last + 1));
}
