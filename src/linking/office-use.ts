import type { Candidate } from './candidate';
import type { Context } from './context';
import { isPossessed } from './foreign-namesake';
import { isWithinPhrase } from './gaps';
import type { LexiconForm } from './lexicon-form';
import type { Block } from './page';
import { sentenceOf } from './sentences';
import { hasStem } from './stems';
import { russianAdjective } from './tables/endings';
import { isFunctionWord, possessive } from './tables/function-words';
import {
  antecedents,
  countriesInPlural,
  countriesOwning,
  countryWords,
  halls,
  kindsOfGovernment,
  lesserOffice,
  nationalBodies,
  ofBodies,
  officeOf,
  ofGovernment,
  otherBody,
  otherByName,
  otherHolders,
  pastOffice,
  pastOfficeStems,
  regionsAfter,
  regionWords,
  someOf,
} from './tables/offices';

/** As entities have it. */
const GOVERNMENT = 'Government';

const LETTER = /\p{L}/u;

/** Words of a holder's name that are looked at: of the International Turkic Academy. */
const REACH = 5;

/** Words between the country's name and such a holder. */
const HOLDER_REACH = 3;

type Holder = 'country' | 'other' | 'unknown';

/** Kazakhstan's football federation: the country's name is part of another holder's. */
function namesOther(block: Block, token: number): boolean {
  for (let next = token + 1; next <= token + HOLDER_REACH; next++) {
    if (!block.has(next) || !isWithinPhrase(block, next - 1)) return false;
    if (hasStem(otherHolders, block.folded(next))) return true;
    if (isFunctionWord(block.folded(next)) && block.folded(next) !== possessive) return false;
  }
  return false;
}

function holderAt(context: Context, block: Block, token: number): Holder {
  const word = block.folded(token);
  const owner = context.owners[block.index]?.at(token);
  if (owner?.side === 'own' && !owner.isPerson)
    return namesOther(block, owner.last) ? 'other' : 'country';
  if (hasStem(otherHolders, word)) return 'other';
  if (ofBodies.has(word)) return 'unknown';
  if (hasStem(countryWords, word)) return 'country';
  return block.isCapital(token) && LETTER.test(block.word(token)) && !owner ? 'other' : 'unknown';
}

/** What the words after `of` name: the country, or a thing that has a president of its own. */
function holderAfter(context: Context, block: Block, preposition: number): Holder {
  for (let token = preposition + 1; token <= preposition + REACH; token++) {
    if (!block.has(token) || !isWithinPhrase(block, token - 1)) break;
    const holder = holderAt(context, block, token);
    if (holder !== 'unknown') return holder;
  }
  return 'unknown';
}

/** AIBA president: an abbreviation in capitals that is no word for the country. */
function isOtherAbbreviation(context: Context, block: Block, office: number): boolean {
  const before = office - 1;
  if (!block.isLatin(before) || !block.isAllCapitals(before)) return false;
  if (block.isAllCapitals(office) || block.endOf(before) - block.startOf(before) < 2) return false;
  return context.owners[block.index]?.at(before) === undefined;
}

/** President of the chess federation, президент компании, қоғамның президенті: in Kazakh the holder comes first. */
function hasOtherHolder(context: Context, { block, first, last }: Candidate): boolean {
  const next = last + 1;
  if (context.language !== 'kk' && block.hasSpaceAfter(last)) {
    const word = block.folded(next);
    if (officeOf.has(word)) return holderAfter(context, block, next) === 'other';
    if (hasStem(otherHolders, word)) return true;
    if (russianAdjective.test(word) && namesOther(block, next)) return true;
  }
  const before = first - 1;
  if (!block.has(before) || !isWithinPhrase(block, before)) return false;
  return hasStem(otherHolders, block.folded(before)) || isOtherAbbreviation(context, block, first);
}

/** The word before the name in its phrase; empty where it begins one. */
const wordBefore = ({ block, first }: Candidate): string =>
  block.has(first - 1) && isWithinPhrase(block, first - 1) ? block.folded(first - 1) : '';

const isOffice = ({ titles }: Context, { block, last }: Candidate): boolean =>
  titles.endAt(block, last);

/** Екі елдің үкіметі, көрші мемлекеттердің парламенті: of several countries. */
const isOfSeveral = ({ block, first }: Candidate, before: string): boolean =>
  countriesInPlural.has(before) ||
  (countriesOwning.has(before) && block.has(first - 2) && someOf.has(block.folded(first - 2)));

/** Правительство области, but правительство. Области ждут. */
const isBeforeRegion = ({ block, last }: Candidate): boolean =>
  block.has(last + 1) && isWithinPhrase(block, last) && regionsAfter.has(block.folded(last + 1));

/** Аймақ үкіметі: of a part of some country, where this one has no such body. */
const isOfRegion = (candidate: Candidate, before: string, { name }: LexiconForm): boolean =>
  nationalBodies.has(name) && (regionWords.has(before) || isBeforeRegion(candidate));

/** The words of a post at the name's beginning: Prime Minister of Kazakhstan. */
const isOfficeFirst = (context: Context, candidate: Candidate): boolean => {
  for (let last = candidate.first; last <= candidate.last; last++)
    if (context.titles.endAt(candidate.block, last)) return true;
  return false;
};

/** The agency and its president: of what was named before, unless that is the country. */
function isOfAntecedent({ owners }: Context, candidate: Candidate): boolean {
  const { block, first } = candidate;
  if (!antecedents.has(wordBefore(candidate))) return false;
  const sentence = sentenceOf(block, first);
  const named = owners[block.index]?.within(sentence.first, first - 1) ?? [];
  return !named.some(({ side, isPlace, isPerson }) => side === 'own' && !isPlace && !isPerson);
}

/** The prime ministers agreed: a country has but one. */
const isSeveral = ({ block, last }: Candidate, { lang, name }: LexiconForm): boolean =>
  lang === 'en' && block.folded(last).endsWith('s') && !name.endsWith('s');

/** Financial police, regional government, жастар парламенті: other bodies than the name alone says. */
const isOtherByName = (candidate: Candidate, before: string, form: LexiconForm): boolean =>
  otherByName.get(form.name)?.has(before) === true &&
  (form.lang !== 'kk' || isPossessed(candidate, form));

/** Local government, foreign parliament. */
export function isOtherBody(candidate: Candidate, form: LexiconForm): boolean {
  const before = wordBefore(candidate);
  return (
    hasStem(otherBody, before) ||
    isOtherByName(candidate, before, form) ||
    isOfRegion(candidate, before, form) ||
    isOfSeveral(candidate, before)
  );
}

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

/** Deputy prime minister, vice president, former president. */
export const isLesserOffice = (context: Context, candidate: Candidate): boolean =>
  (lesserOffice.has(wordBefore(candidate)) || isPastOffice(context, candidate)) &&
  isOfficeFirst(context, candidate);

const isKindOf = (block: Block, first: number): boolean =>
  block.has(first - 2) &&
  block.folded(first - 1) === 'of' &&
  kindsOfGovernment.has(block.folded(first - 2));

/** Government offices, branches of government: the word alone, in small letters, only says whose or what something is. */
export function isAttribute({ block, first, last }: Candidate, { name }: LexiconForm): boolean {
  if (first !== last || name !== GOVERNMENT || block.isCapital(first)) return false;
  const isBefore = block.hasSpaceAfter(last) && ofGovernment.has(block.folded(last + 1));
  return isBefore || isKindOf(block, first);
}

/** A company's president. */
export const isOthersOffice = (
  context: Context,
  candidate: Candidate,
  form: LexiconForm,
): boolean =>
  (hasOtherHolder(context, candidate) ||
    isOfAntecedent(context, candidate) ||
    isSeveral(candidate, form)) &&
  isOffice(context, candidate);
