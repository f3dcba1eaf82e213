import type { EntityKind } from '../model/entity';
import type { Candidate } from './candidate';
import type { LexiconForm } from './lexicon-form';
import type { Block } from './page';
import { quotationAround } from './quotes';
import { patronymic, surnameEnding } from './tables/endings';
import { isFunctionWord } from './tables/function-words';
import { namedAfterBefore, namedAfterWords } from './tables/named-after';
import { wordsOf } from './words';

const named: ReadonlySet<EntityKind> = new Set(['person', 'place']);
/** A quoted name of more words is a saying or a sentence. */
const BRAND_WORDS = 5;
const JOINED_NUMBER = /^[-‐‑–]\d/u;
const IN_ADDRESS = /[@/]$/u;
const GOES_ON_AS_ADDRESS = /^(?:@|\.(?:com|org|net|info|kz|ru|uz|kg)\b|\/\w)/u;

const isStem = (folded: string): boolean =>
  namedAfterWords.some((stem) => folded.startsWith(stem) && folded.length - stem.length <= 8);

/** Of two words after the name the second is the thing: Astana Medical University. */
const isProperStem = (block: Block, token: number): boolean =>
  isStem(block.folded(token)) &&
  (block.isCapital(token) || /^\p{Script=Cyrillic}/u.test(block.word(token)));

/** Nazarbayev University, имени Назарбаева: the name is part of another thing's name. */
function isNamesake({ block, first, last }: Candidate): boolean {
  const next = last + 1;
  const isBefore = block.has(first - 1) && namedAfterBefore.has(block.folded(first - 1));
  if (isBefore) return true;
  const isSpaced = (token: number) => block.has(token + 1) && /^\s+$/u.test(block.gapAfter(token));
  if (!isSpaced(last)) return false;
  if (isStem(block.folded(next))) return true;
  return isSpaced(next) && !isFunctionWord(block.folded(next)) && isProperStem(block, next + 1);
}

/** A place in a short quoted name is a club, a hotel, a paper: «Астана», “Almaty Akshamy”. */
function isBrand({ block, first, last }: Candidate): boolean {
  const quotation = quotationAround(block.text, block.startOf(first), block.endOf(last));
  if (quotation === undefined) return false;
  const words = wordsOf(quotation);
  return words.length <= BRAND_WORDS && !words.some(({ folded }) => isFunctionWord(folded));
}

/** Орал Мұхамеджанов, Nursultan Abishuly: a town's name before a surname or patronymic is a given name. */
function isGivenName({ block, first, last }: Candidate, form: LexiconForm): boolean {
  const next = last + 1;
  if (first !== last || !block.has(next) || !block.isCapital(next)) return false;
  if (!/^\s+$/u.test(block.gapAfter(last)) || form.changes.includes('inflected')) return false;
  if (block.isAllCapitals(last) && !block.isAllCapitals(next)) return false;
  return patronymic.test(block.folded(next)) || surnameEnding.test(block.folded(next));
}

function isInAddress({ block, first, last }: Candidate): boolean {
  const before = block.text.slice(0, block.startOf(first));
  const after = block.text.slice(block.endOf(last));
  return (
    /(?:@|:\/\/\S*|www\.\S*)$/u.test(before) ||
    (IN_ADDRESS.test(before) && GOES_ON_AS_ADDRESS.test(after))
  );
}

/** Is the candidate only a part of something else's name, or of an address? */
export function isPartOfName(candidate: Candidate, form: LexiconForm): boolean {
  if (isInAddress(candidate)) return true;
  if (!named.has(form.entity.kind)) return false;
  const after = candidate.block.gapAfter(candidate.last);
  const hasNumber = JOINED_NUMBER.test(
    candidate.block.text.slice(candidate.block.endOf(candidate.last)),
  );
  if (hasNumber && after.length === 1) return true;
  if (isNamesake(candidate)) return true;
  return form.entity.kind === 'place' && (isBrand(candidate) || isGivenName(candidate, form));
}
