import type { Language } from '../model/language';
import { isInPassing } from './in-passing';
import { madeOf } from './made-of';
import { OwnerMap } from './owner-map';
import type { Owner } from './owners';
import type { Block } from './page';
import { tallyOf } from './tally';

const AGENCY = String.raw`\([\p{L}\s]{2,20}\)\s?`;
/**
 * АСТАНА. Агенттік –, АСТАНА, 12 шілде –, ALMATY (Agency) –, ALMATY, Nov 3 (Agency) –: what stands between a town that begins
 * a block and the dash after it.
 */
const DATELINE = new RegExp(
  String.raw`^(?:[.,]\s*[\p{L}\d](?:[\p{L}\d\s.]|(?<=\p{L})-(?=\p{L})){1,30}?(?:${AGENCY})?|\s${AGENCY})[-–—]\s`,
  'u',
);
const LONGEST = 60;

/** A period, comma or bracket after a town: nearly always there is none, and no pattern need be compiled. */
function isMarked(block: Block, token: number): boolean {
  const end = block.endOf(token);
  const mark = block.text[end];
  return mark === '.' || mark === ',' || block.text[end + 1] === '(';
}

/** Does a block begin with the words from `first` to `last`, and an agency after them? */
export const isBeforeAgency = (block: Block, first: number, last: number): boolean =>
  first === block.first &&
  isMarked(block, last) &&
  DATELINE.test(block.text.slice(block.endOf(last), block.endOf(last) + LONGEST));

/** Where an agency writes, which any of its reports begins with. */
const isDateline = ({ block, first, last, side }: Owner): boolean =>
  side === 'own' && isBeforeAgency(block, first, last);

/** АСТАНА. KAZINFORM –; АЛМАТЫ. Egemen Qazaqstan –: the country's agency or paper, between a town that begins a block and the dash. */
const BEFORE_AGENCY = /^\p{L}[\p{L}-]+(?:[.,]\s*["“«]?|\s\()((?:[\p{L}\d]+[\s.]){0,2})$/u;
/** Letters of each word of an agency's name; counted, as patterns that count are slow to compile. */
const SHORTEST_WORD = 2;
const LONGEST_WORD = 12;
const AFTER_AGENCY = /^(?:["”»)]?\s*[-–—]\s|["”»][.\s])/u;

function isOfAgency(word: string): boolean {
  const { length } = [...word];
  return length >= SHORTEST_WORD && length <= LONGEST_WORD;
}

/** Does a block begin with a town and at most the beginning of an agency's name before a token? */
function followsTown(block: Block, first: number): boolean {
  if (first === block.first || block.hasSpaceAfter(block.first)) return false;
  const before = block.text.slice(block.startOf(block.first), block.startOf(first));
  const words = BEFORE_AGENCY.exec(before)?.[1]?.split(/[\s.]/u).slice(0, -1);
  return words?.every(isOfAgency) === true;
}

const isAgency = ({ block, first, last }: Owner): boolean =>
  !block.hasSpaceAfter(last) &&
  AFTER_AGENCY.test(block.text.slice(block.endOf(last))) &&
  followsTown(block, first);

/** egemen.kz: the end of a site's name. */
const isOfSite = ({ block, first, side }: Owner): boolean =>
  side === 'hint' &&
  first > block.first &&
  !block.hasSpaceAfter(first - 1) &&
  block.gapBefore(first) === '.';

const BEFORE_PRESS = /^[.,]?\s*(?:\d{1,2}\s\p{L}{3,12}[.,]\s)?[("“«]?$/u;
const BEFORE_QUOTED = /^[.,]\s["“«]\p{Lu}[^"”»]{1,30}["”»][.\s]/u;

/** Алматы. Egemen Qazaqstan. …; Алматы. 2 мамыр. KAZINFORM …; Қарағанды. «Газет». …: a town that begins a block, and its paper. */
function isBeforePress({ block, first, last, side }: Owner, { owners }: OwnerMap): boolean {
  if (side !== 'own' || first !== block.first) return false;
  const { text } = block;
  const end = block.endOf(last);
  const press = owners.find((one) => one.side === 'press');
  return (
    (press !== undefined && BEFORE_PRESS.test(text.slice(end, block.startOf(press.first)))) ||
    BEFORE_QUOTED.test(text.slice(end, end + LONGEST))
  );
}

/** Who writes, and where. */
export const isSource = (owner: Owner, map: OwnerMap): boolean =>
  isDateline(owner) || isAgency(owner) || isBeforePress(owner, map);

/** The maps without owners of a kind; the same where there is none. */
function without(
  maps: readonly OwnerMap[],
  isDropped: (owner: Owner, map: OwnerMap) => boolean,
  language: Language | 'other',
): readonly OwnerMap[] {
  if (!maps.some((map) => map.owners.some((owner) => isDropped(owner, map)))) return maps;
  return madeOf(maps, (map) => {
    const kept = map.owners.filter((owner) => !isDropped(owner, map));
    return new OwnerMap(map.block, kept, language);
  });
}

/**
 * Does a text that opens with a dateline speak for the country beside it? A Kazakh one must itself, and by generic names only
 * where it names no other country; in a language of the world, which has few of them that tell, it may be silent as
 * long as it does not name another country first.
 */
function isTold(rest: readonly OwnerMap[], language: Language | 'other'): boolean {
  const { own, hints, generics, foreign, isForeignFirst, isSetAbroad } = tallyOf(rest);
  if (own.length > 0) return true;
  if (isForeignFirst) return false;
  if (language !== 'kk' || hints.some(({ isPerson }) => !isPerson)) return true;
  return generics > 0 && foreign === 0 && !isSetAbroad;
}

/**
 * The owners of a page that tell what it is about: a dateline only beside something else that speaks for the country,
 * the name of a site nowhere, and in Kazakh no clock, no weather, no imprint.
 */
export function withoutDatelines(
  maps: readonly OwnerMap[],
  language: Language | 'other',
): readonly OwnerMap[] {
  const named = without(maps, isOfSite, language);
  const told = language === 'kk' ? without(named, isInPassing, language) : named;
  const rest = without(told, isSource, language);
  return rest === told || isTold(rest, language) ? told : rest;
}
