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
const BEFORE_TITLE = /["“«](\p{Lu}\p{L}+ )?$/u;
/** Letters of the word in a title before the country at most, and its space; counted, as patterns that count are slow to compile. */
const LONGEST_WORD = 22;
const CLOSES_TITLE = '"”»';

function opensTitle(block: Block, token: number): boolean {
  const end = block.startOf(token);
  const found = BEFORE_TITLE.exec(block.text.slice(Math.max(0, end - LONGEST_TITLE), end));
  return found !== null && [...(found[1] ?? '')].length <= LONGEST_WORD;
}

/** «Қазақстан» энциклопедиясы, «Егемен Қазақстан» шолуы: the country's name as that of something else. */
const isTitle = ({ block, first, last, isName, isPlace }: Owner): boolean =>
  (!isName || isPlace === true) &&
  CLOSES_TITLE.includes(block.text.charAt(block.endOf(last)) || ' ') &&
  opensTitle(block, first);

/** Is the country named only as a clock, the weather, an imprint or a title has it? */
export const isInPassing = (owner: Owner): boolean =>
  owner.side === 'own' &&
  (isClock(owner) || isWeather(owner) || isImprint(owner) || isTitle(owner));
