import type { Owner } from './owners';
import type { Block } from './page';
import { timeWords } from './tables/function-words';

/** Астана уақытымен: by whose clock something is told. */
const isClock = ({ block, last }: Owner): boolean =>
  block.hasSpaceAfter(last) && timeWords.some((word) => block.folded(last + 1).startsWith(word));

/** Атырау +13; Атырау, 24 сәуір 19:13: a line of a page's head with the weather or the time of a town. */
const WEATHER = /[+−–-]\s?\d{1,2}(?:\s?°\p{Lu}?)?\s*$|\d{1,2}:\d{2}\s*$/u;
const LONGEST_HEAD = 48;

const isWeather = ({ block: { text } }: Owner): boolean =>
  text.length <= LONGEST_HEAD && WEATHER.test(text);

/** – Алматы: «Баспа», 1998: where a book was printed, and by whom. */
const PRINTED = /^\s*(?:[:,]\s*)?["“«][^"”»]{2,60}["”»].{0,40}\b(?:19|20)\d{2}/u;
const BEFORE_PRINTED = /[–—.,-]$/u;
const LONGEST_IMPRINT = 120;

const isImprint = ({ block, first, last }: Owner): boolean =>
  !(first > block.first && block.hasSpaceAfter(first - 1)) &&
  BEFORE_PRINTED.test(block.gapBefore(first).trimEnd()) &&
  PRINTED.test(block.text.slice(block.endOf(last), block.endOf(last) + LONGEST_IMPRINT));

const LONGEST_TITLE = 24;
const BEFORE_TITLE = /["“«](?:\p{Lu}\p{L}{1,20} )?$/u;

const textBefore = (block: Block, token: number): string => {
  const end = block.startOf(token);
  return block.text.slice(Math.max(0, end - LONGEST_TITLE), end);
};

/** «Қазақстан» энциклопедиясы, «Егемен Қазақстан» шолуы: the country's name as that of something else. */
const isTitle = ({ block, first, last, isName, isPlace }: Owner): boolean =>
  !block.hasSpaceAfter(last) &&
  (!isName || isPlace === true) &&
  BEFORE_TITLE.test(textBefore(block, first)) &&
  /^["”»]/u.test(block.text.slice(block.endOf(last)));

/** Is the country named only as a clock, the weather, an imprint or a title has it? */
export const isInPassing = (owner: Owner): boolean =>
  owner.side === 'own' &&
  (isClock(owner) || isWeather(owner) || isImprint(owner) || isTitle(owner));
