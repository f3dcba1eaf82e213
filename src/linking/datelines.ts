import type { Language } from '../model/language';
import { OwnerMap } from './owner-map';
import type { Owner } from './owners';
import type { Block } from './page';
import { timeWords } from './tables/function-words';
import { tallyOf } from './tally';

const AGENCY = String.raw`\([\p{L}\s]{2,20}\)\s?`;
/**
 * АСТАНА. Агенттік –, АСТАНА, 12 шілде –, ALMATY (Agency) –, ALMATY, Nov 3 (Agency) –: what stands between a town that begins
 * a block and the dash after it.
 */
const DATELINE = new RegExp(
  String.raw`^(?:[.,]\s*[\p{L}\d][\p{L}\d\s.]{1,30}?(?:${AGENCY})?|\s${AGENCY})[-–—]\s`,
  'u',
);
const LONGEST = 60;

/** Does a block begin with the words from `first` to `last`, and an agency after them? */
export const isBeforeAgency = (block: Block, first: number, last: number): boolean =>
  first === block.first &&
  DATELINE.test(block.text.slice(block.endOf(last), block.endOf(last) + LONGEST));

/** Where an agency writes, which any of its reports begins with. */
const isDateline = ({ block, first, last, side }: Owner): boolean =>
  side === 'own' && isBeforeAgency(block, first, last);

/** АСТАНА. KAZINFORM –; АЛМАТЫ. Egemen Qazaqstan –: the country's agency or paper, between a town that begins a block and the dash. */
const BEFORE_AGENCY = /^\p{L}[\p{L}-]+[.,]\s*["“«]?(?:[\p{L}\d]{2,12}[\s.]){0,2}$/u;
const AFTER_AGENCY = /^["”»]?\s*[-–—]\s/u;

const isAgency = ({ block, first, last }: Owner): boolean =>
  AFTER_AGENCY.test(block.text.slice(block.endOf(last))) &&
  BEFORE_AGENCY.test(block.text.slice(block.startOf(block.first), block.startOf(first)));

/** Who writes, and where. */
const isSource = (owner: Owner): boolean => isDateline(owner) || isAgency(owner);

/** Астана уақытымен: by whose clock something is told. */
const isClock = ({ block, last, side }: Owner): boolean =>
  side === 'own' &&
  block.hasSpaceAfter(last) &&
  timeWords.some((word) => block.folded(last + 1).startsWith(word));

/** Атырау +13; Атырау, 24 сәуір 19:13: a line of a page's head with the weather or the time of a town. */
const WEATHER = /[+−–-]\s?\d{1,2}(?:\s?°\p{Lu}?)?\s*$|\d{1,2}:\d{2}\s*$/u;
const LONGEST_HEAD = 48;

const isWeather = ({ block: { text }, side }: Owner): boolean =>
  side === 'own' && text.length <= LONGEST_HEAD && WEATHER.test(text);

/** – Алматы: «Баспа», 1998: where a book was printed, and by whom. */
const PRINTED = /^\s*(?:[:,]\s*)?["“«][^"”»]{2,60}["”»].{0,40}\b(?:19|20)\d{2}/u;
const BEFORE_PRINTED = /[–—.,-]$/u;
const OPENS = /["“«]/u;
const LONGEST_IMPRINT = 120;

const isImprint = ({ block, first, last, side }: Owner): boolean =>
  side === 'own' &&
  BEFORE_PRINTED.test(block.gapBefore(first).trimEnd()) &&
  PRINTED.test(block.text.slice(block.endOf(last), block.endOf(last) + LONGEST_IMPRINT));

/** «Қазақстан» энциклопедиясы: the country's name as that of something else. */
const isTitle = ({ block, first, last, side, isName, isPlace }: Owner): boolean =>
  side === 'own' &&
  (!isName || isPlace === true) &&
  OPENS.test(block.text.charAt(block.startOf(first) - 1)) &&
  /^["”»]/u.test(block.text.slice(block.endOf(last)));

const passing = [isClock, isWeather, isImprint, isTitle];
const isInPassing = (owner: Owner): boolean => passing.some((test) => test(owner));

/** The maps without owners of a kind; the same where there is none. */
function without(
  maps: readonly OwnerMap[],
  isDropped: (owner: Owner) => boolean,
  language: Language | 'other',
): readonly OwnerMap[] {
  if (!maps.some(({ owners }) => owners.some(isDropped))) return maps;
  return maps.map(({ block, owners }) => {
    const kept = owners.filter((owner) => !isDropped(owner));
    return new OwnerMap(block, kept, language);
  });
}

/**
 * Does a text that opens with a dateline speak for the country beside it? A Kazakh one must itself; in a language of the world,
 * which has few generic names that tell, it may be silent as long as it does not name another country first.
 */
function isTold(rest: readonly OwnerMap[], language: Language | 'other'): boolean {
  const { own, hints, generics, isForeignFirst } = tallyOf(rest);
  if (own.length > 0) return true;
  if (isForeignFirst) return false;
  return language !== 'kk' || generics > 0 || hints.some(({ isPerson }) => !isPerson);
}

/**
 * The owners of a page that tell what it is about: a dateline only beside something else that speaks for the country,
 * and in Kazakh no clock, no weather, no imprint.
 */
export function withoutDatelines(
  maps: readonly OwnerMap[],
  language: Language | 'other',
): readonly OwnerMap[] {
  const told = language === 'kk' ? without(maps, isInPassing, language) : maps;
  const rest = without(told, isSource, language);
  return rest === told || isTold(rest, language) ? told : rest;
}
