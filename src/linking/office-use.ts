import { wordBefore } from './beside';
import { type Candidate, covering } from './candidate';
import type { Context } from './context';
import { isWithinPhrase } from './gaps';
import type { LexiconForm } from './lexicon-form';
import type { Block } from './page';
import { hasStem } from './stems';
import { isFunctionWord } from './tables/function-words';
import {
  halls,
  kindsOfGovernment,
  lesserOffice,
  ofGovernment,
  pastOffice,
  pastOfficeStems,
} from './tables/offices';

/** As entities have it. */
const GOVERNMENT = 'Government';

/** Мәжіліс залы: a hall for meetings in any building; the chamber's own has a capital. */
export const isHall = ({ block, first, last }: Candidate): boolean =>
  !block.isCapital(first) &&
  block.has(last + 1) &&
  (block.hasSpaceAfter(last) || /^\s+$/u.test(block.gapAfter(last))) &&
  hasStem(halls, block.folded(last + 1));

/** The former president, the former Kazakh president, Kazakhstan's then president. */
function isPastOffice({ owners }: Context, { block, first }: Candidate): boolean {
  const owner = owners[block.index]?.at(first - 1);
  const before = (owner?.first ?? first) - 1;
  if (!block.has(before) || !isWithinPhrase(block, before)) return false;
  const word = block.folded(before);
  return pastOffice.has(word) || hasStem(pastOfficeStems, word);
}

/** The words of a post at the name's beginning: Prime Minister of Kazakhstan. */
const isOfficeFirst = (context: Context, candidate: Candidate): boolean => {
  for (let last = candidate.first; last <= candidate.last; last++)
    if (context.titles.endAt(candidate.block, last)) return true;
  return false;
};

/** Deputy prime minister, vice president, former president; the former President of Kazakhstan is named in full. */
export const isLesserOffice = (
  context: Context,
  candidate: Candidate,
  { strength }: LexiconForm,
): boolean =>
  (lesserOffice.has(wordBefore(candidate)) ||
    (strength !== 'unmistakable' && isPastOffice(context, candidate))) &&
  isOfficeFirst(context, candidate);

const isKindOf = (block: Block, first: number): boolean =>
  block.has(first - 2) &&
  block.folded(first - 1) === 'of' &&
  kindsOfGovernment.has(block.folded(first - 2));

/** The Alash Orda government: of something in two words with capitals that is neither the country nor in the index. */
const isOfUnknown = ({ owners, candidates }: Context, { block, first }: Candidate): boolean =>
  [first - 1, first - 2].every(
    (token) =>
      block.has(token) &&
      block.isCapital(token) &&
      isWithinPhrase(block, token) &&
      !isFunctionWord(block.folded(token)) &&
      !block.isAllCapitals(token) &&
      owners[block.index]?.at(token) === undefined &&
      covering(candidates[block.index] ?? [], token).length === 0,
  );

/** Government offices, branches of government: the word alone, in small letters, only says whose or what something is. */
export function isAttribute(
  context: Context,
  candidate: Candidate,
  { name }: LexiconForm,
): boolean {
  const { block, first, last } = candidate;
  if (first !== last || name !== GOVERNMENT || block.isCapital(first)) return false;
  const isBefore = block.hasSpaceAfter(last) && ofGovernment.has(block.folded(last + 1));
  return isBefore || isKindOf(block, first) || isOfUnknown(context, candidate);
}
