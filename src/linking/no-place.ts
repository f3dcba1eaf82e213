import type { Owner } from './owners';
import type { Block } from './page';
import { isPastTime } from './past-states';
import { languageEnding } from './tables/endings';
import { firms } from './tables/firms';
import {
  borderedBy,
  bordering,
  borderWords,
  isFunctionWord,
  languageWords,
  spokenIn,
} from './tables/function-words';

const HYPHEN = /^[-‐‑–]$/u;
const COUNTRY_LIST = /^(?:,\s*|\s+)$/u;
/** Countries that a list of neighbours has at most, in tokens. */
const NEIGHBOURS = 12;

/** The Russian border: it lies between two countries, and what is at it is in neither more than in the other. */
const isAtBorder = ({ block, last }: Owner): boolean =>
  block.has(last + 1) && borderWords.has(block.folded(last + 1));

const ofNeighbours = (block: Block, token: number): boolean =>
  block.isCapital(token) || block.folded(token) === 'and' || block.folded(token) === 'the';

/** May this token and the next be of one list? */
const isListed = (block: Block, token: number): boolean =>
  block.hasSpaceAfter(token) || COUNTRY_LIST.test(block.gapAfter(token));

/** Borders Russia and China, bordered by Russia, China: the neighbours of what the text is about. */
export function isNeighbour({ block, first }: Owner): boolean {
  for (let token = first - 1; token >= first - NEIGHBOURS; token--) {
    if (!block.has(token) || !isListed(block, token)) return false;
    const word = block.folded(token);
    if (bordering.has(word)) return true;
    if (word === 'by') return block.has(token - 1) && borderedBy.has(block.folded(token - 1));
    if (!ofNeighbours(block, token)) return false;
  }
  return false;
}

/** Russian-led, Chinese-born: what a thing is, wherever it is. */
const isInCompound = ({ block, last }: Owner): boolean =>
  block.has(last + 1) &&
  !block.hasSpaceAfter(last) &&
  HYPHEN.test(block.gapAfter(last)) &&
  !block.isCapital(last + 1);

/** Words from a country to its firms: American and Russian oil companies. */
const TO_FIRM = 4;

/** A Chinese corporation, American and Russian companies: whose a firm is, wherever it is at work. */
export function isOfFirm({ block, last }: Owner): boolean {
  for (let token = last + 1; token <= last + TO_FIRM; token++) {
    if (!block.has(token) || !block.hasSpaceAfter(token - 1)) return false;
    const word = block.folded(token);
    if (firms.has(word)) return true;
    if (isFunctionWord(word) && word !== 'and') return false;
  }
  return false;
}

/** In Russian; in Kazakh and Russian; Russian speakers: a language, not a country. */
function isLanguage({ block, first, last, text }: Owner): boolean {
  const next = last + 1;
  if (!languageEnding.test(text)) return false;
  const hasNext = block.has(next) && block.hasSpaceAfter(last);
  if (hasNext && languageWords.has(block.folded(next))) return true;
  if (hasNext && !isFunctionWord(block.folded(next))) return false;
  const before = block.has(first - 1) ? block.folded(first - 1) : '';
  if (spokenIn.has(before)) return true;
  return before === 'and' && block.has(first - 3) && spokenIn.has(block.folded(first - 3));
}

/** A country that is named here, but in which nothing of the text is said to be. */
export const isNoPlace = (owner: Owner): boolean =>
  isAtBorder(owner) ||
  isNeighbour(owner) ||
  isInCompound(owner) ||
  isLanguage(owner) ||
  isPastTime(owner);
