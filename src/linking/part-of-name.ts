import type { Candidate } from './candidate';
import { endsSentence } from './gaps';
import { isHeadline } from './headline';
import type { LexiconForm } from './lexicon-form';
import type { Block } from './page';
import { beginsSentence } from './sentences';
import {
  kazakhRelational,
  latinAdjective,
  patronymic,
  russianAdjective,
  surnameEnding,
} from './tables/endings';
import { isFunctionWord, kazakhNot } from './tables/function-words';
import {
  betweenPlaceAndThing,
  calledLikePlaces,
  joinedAfter,
  joinedBefore,
  joinedBeforeExactly,
  namedAfterAtDistance,
  namedAfterBefore,
  namedAfterPeople,
  namedAfterPlaces,
  namedAfterPlacesExactly,
  namedInSmallLetters,
  sloganWords,
  wordsOfPapers,
} from './tables/named-after';

const HYPHEN = /^[-‐‑]$/u;
/** Also as it is left where a line was broken: anti- government. */
const JOINED = /^[-‐‑]\s?$/u;
const JOINED_NUMBER = /^[-‐‑–]\d/u;
const IN_ADDRESS = /[@/]$/u;
const GOES_ON_AS_ADDRESS = /^(?:@|\.[a-z]{2,6}(?![a-z])|\/\w)/u;
/** How far an address is looked at, to both sides. */
const ADDRESS_LENGTH = 80;
const DOMAIN_LENGTH = 10;

/** An ending after a stem at most. */
const ENDING = 8;
const SPACE = /^[\s\p{Cf}]+$/u;
const IN_LATIN = /^\p{Script=Latin}/u;

const isOneOf = (stems: readonly string[], folded: string): boolean =>
  stems.some((stem) => folded.startsWith(stem) && folded.length - stem.length <= ENDING);

const isSpaced = (block: Block, token: number): boolean =>
  block.has(token + 1) && SPACE.test(block.gapAfter(token));

const isThing = (folded: string): boolean =>
  namedAfterPlacesExactly.has(folded) || isOneOf(namedAfterPlaces, folded);

/** Words between a place and the thing that bears its name at most. */
const LONGEST_NAME = 3;

/** Kazakhstan Opens New Museum: where all words have capitals they join none to a name. */
const joinsByCapitals = (block: Block, token: number): boolean =>
  block.isCapital(token) && !isFunctionWord(block.folded(token)) && !isHeadline(block);

/** May the word stand between a place and the thing, as a part of the thing's name? */
const liesBetween = (block: Block, token: number): boolean => {
  const word = block.folded(token);
  if (isOneOf(betweenPlaceAndThing, word)) return true;
  return IN_LATIN.test(block.word(token)) && joinsByCapitals(block, token);
};

/** Astana Times, Astana Medical University: a thing named after a place shows by its capital in Latin script. */
function isPlaceNamesake(block: Block, last: number): boolean {
  for (let token = last + 1; token <= last + 1 + LONGEST_NAME; token++) {
    if (!isSpaced(block, token - 1)) return false;
    const isNamed = token > last + 1 || block.isCapital(token) || !IN_LATIN.test(block.word(token));
    const word = block.folded(token);
    if ((isNamed && isThing(word)) || isOneOf(namedInSmallLetters, word)) return true;
    if (token > last + 1 && isOneOf(namedAfterAtDistance, word)) return true;
    if (!liesBetween(block, token)) return false;
  }
  return false;
}

/** Kazakh names things after people and places by the bare word: Астанадағы кітапхана lies in Astana. */
export const isInKazakhCase = ({ lang, changes }: LexiconForm): boolean =>
  lang === 'kk' && changes.includes('inflected');

/** Is nothing but a space, hyphen or the period of an abbreviation between the token and the next? */
const isBesideNext = (block: Block, token: number): boolean =>
  block.has(token) && !endsSentence(block, token) && !/[,;:!?]/u.test(block.gapAfter(token));

/** FC Astana, Astana Times: does a place's name at these tokens belong to a thing that is named after it? */
export const isPlacesThing = (block: Block, first: number, last: number): boolean =>
  (block.has(first - 1) && namedAfterBefore.has(block.folded(first - 1))) ||
  isPlaceNamesake(block, last);

/** Алматы, Актау: a Russian name that has one form for all cases. */
const SAME_IN_ALL_CASES = /[ыуиоеюэ]$/u;

/** Телеканал Казахстан, but газета Казахстана: the bare name in the nominative is the thing's own. */
const isCalledLike = ({ block, first, last }: Candidate, { changes }: LexiconForm): boolean =>
  isSpaced(block, first - 1) &&
  isOneOf(calledLikePlaces, block.folded(first - 1)) &&
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
  if (mayFollow && isOneOf(namedAfterPeople, before)) return true;
  if (!isPerson) return isCalledLike(candidate, form) || isPlaceNamesake(block, last);
  return isSpaced(block, last) && isOneOf(namedAfterPeople, block.folded(last + 1));
}

/** Орал Мұхамеджанов, Nursultan Abishuly: a town's name before a surname or patronymic is a given name. */
export function isGivenName({ block, first, last }: Candidate, form: LexiconForm): boolean {
  const next = last + 1;
  if (first !== last || !block.has(next) || !block.isCapital(next)) return false;
  if (!/^\]?\s+$/u.test(block.gapAfter(last)) || form.changes.includes('inflected')) return false;
  if (block.isAllCapitals(last) && !block.isAllCapitals(next)) return false;
  return patronymic.test(block.folded(next)) || surnameEnding.test(block.folded(next));
}

/** What stands before a name in running text; anything else may be an address or a longer word. */
const STANDS_FREE = /^[\s\p{Cf}"«“„‘'(]?$/u;

/** Almaty.tv, Polisia.kz: a paper or channel called by its address. */
const SITE = /^\.(?:kz|tv|com|org|net|info|media|press|news)(?!\p{L})/u;
const isSite = ({ block, last }: Candidate): boolean =>
  SITE.test(block.text.slice(block.endOf(last), block.endOf(last) + DOMAIN_LENGTH));

export function isInAddress(candidate: Candidate): boolean {
  if (isSite(candidate)) return true;
  const { block, first, last } = candidate;
  const start = block.startOf(first);
  if (STANDS_FREE.test(block.text.slice(Math.max(0, start - 1), start))) return false;
  const before = block.text.slice(Math.max(0, start - ADDRESS_LENGTH), start);
  if (/(?:@|:\/\/\S*|www\.\S*)$/u.test(before)) return true;
  const end = block.endOf(last);
  return (
    IN_ADDRESS.test(before) && GOES_ON_AS_ADDRESS.test(block.text.slice(end, end + DOMAIN_LENGTH))
  );
}

/** Kazakhstan-2050: a number joined to the name makes it another's. */
export const hasNumber = ({ block, last }: Candidate): boolean =>
  JOINED_NUMBER.test(block.text.slice(block.endOf(last), block.endOf(last) + 2));

/** Self-government, anti-corruption, pro-government: another word. */
export const isJoinedBefore = ({ block, first }: Candidate): boolean =>
  block.has(first - 1) &&
  JOINED.test(block.gapAfter(first - 1)) &&
  (isOneOf(joinedBefore, block.folded(first - 1)) ||
    joinedBeforeExactly.has(block.folded(first - 1)));

/** Үкіметтік емес ұйым: what is not of the body. */
const isNegated = (block: Block, last: number): boolean =>
  block.hasSpaceAfter(last) &&
  kazakhNot.has(block.folded(last + 1)) &&
  kazakhRelational.test(block.folded(last));

/** Parole-like: something that only resembles what is named, or is not of it. */
export const isLikeness = ({ block, last }: Candidate): boolean =>
  block.has(last + 1) &&
  ((HYPHEN.test(block.gapAfter(last)) && joinedAfter.has(block.folded(last + 1))) ||
    isNegated(block, last));

/** Петропавловск-Камчатский, Petropavlovsk-Kamchatsky: an adjective joined to a town makes it another. */
export const hasAdjective = ({ block, last }: Candidate): boolean =>
  block.has(last + 1) &&
  HYPHEN.test(block.gapAfter(last)) &&
  (russianAdjective.test(block.folded(last + 1)) || latinAdjective.test(block.folded(last + 1))) &&
  block.isCapital(last + 1);
