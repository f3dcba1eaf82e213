import type { Candidate } from './candidate';
import type { LexiconForm } from './lexicon-form';
import { isInKazakhCase } from './named-after';
import type { Block } from './page';
import { quotationAround } from './quotes';
import { hasStem } from './stems';
import { kazakhPlaceCase } from './tables/endings';
import { isFunctionWord } from './tables/function-words';
import { placesThemselves, sayingWords } from './tables/named-after';
import { wordsOf } from './words';

/** A quoted name of more words is a saying or a sentence. */
const BRAND_WORDS = 5;
/** A saying has at least so many. */
const SAYING_WORDS = 3;
/** From a colon to the quotation, in UTF-16 units. */
const COLON_REACH = 24;

/** After a colon a quotation is what somebody says. */
function isSaid(text: string, quotation: string, start: number): boolean {
  const at = text.lastIndexOf(quotation, start);
  const before = text.slice(Math.max(0, at - COLON_REACH), at);
  return before.includes(':') && /:\s*[^\p{L}\s]$/u.test(before);
}

/** The Buyer (“Kazakhstan”): in brackets, it says what is meant by the words before. */
const isDefinition = ({ block, first, last }: Candidate): boolean => {
  const [start, end] = [block.startOf(first), block.endOf(last)];
  return (
    /\(["“«]$/u.test(block.text.slice(Math.max(0, start - 2), start)) &&
    /^["”»]\)/u.test(block.text.slice(end, end + 2))
  );
};

/** Поезд «Семей — Кызылорда»: a quoted way from one place to another. */
const DASH = /[–—-]/;
const IS_ROUTE = /^\p{Lu}[\p{L}-]*(?:\s+\p{L}+)?\s+[–—-]\s+\p{Lu}/u;

const isRoute = (quotation: string): boolean => DASH.test(quotation) && IS_ROUTE.test(quotation);

/** “Қазақстанда өнерді дамыту”: a theme, where no name is in the locative. */
const isInPlaceCase = (block: Block, last: number, form: LexiconForm): boolean =>
  isInKazakhCase(form) && kazakhPlaceCase.test(block.folded(last));

/** Космодром «Байконур». */
const isPlaceItself = ({ block, first }: Candidate): boolean =>
  block.has(first - 1) && hasStem(placesThemselves, block.folded(first - 1));

const isOfSaying = (folded: string): boolean => isFunctionWord(folded) || sayingWords.has(folded);

/** A place in a short quoted name is a club, a hotel, a paper: «Астана», “Almaty Akshamy”. */
export function isBrand(candidate: Candidate, form: LexiconForm): boolean {
  const { block, first, last } = candidate;
  if (isPlaceItself(candidate) || isDefinition(candidate)) return false;
  const quotation = quotationAround(block, block.startOf(first), block.endOf(last));
  if (quotation === undefined || isRoute(quotation)) return false;
  const words = wordsOf(quotation);
  const isSaying = words.length >= SAYING_WORDS;
  if (isSaying && isSaid(block.text, quotation, block.startOf(first))) return false;
  if (isSaying && isInPlaceCase(block, last, form)) return false;
  return words.length <= BRAND_WORDS && !words.some(({ folded }) => isOfSaying(folded));
}
