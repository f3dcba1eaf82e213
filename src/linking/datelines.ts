import type { Language } from '../model/language';
import { OwnerMap } from './owner-map';
import type { Owner } from './owners';
import { timeWords } from './tables/function-words';
import { tallyOf } from './tally';

/** АСТАНА. Агенттік –, АСТАНА, 12 шілде –: what stands between a town that begins a block and the dash after it. */
const DATELINE = /^[.,]\s*[\p{L}\d][\p{L}\d .]{1,30}?\s*[-–—]\s/u;
const LONGEST = 40;

/** Where an agency writes, which any of its reports begins with. */
const isDateline = ({ block, first, last, side }: Owner): boolean =>
  side === 'own' &&
  first === block.first &&
  DATELINE.test(block.text.slice(block.endOf(last), block.endOf(last) + LONGEST));

/** Астана уақытымен: by whose clock something is told. */
const isClock = ({ block, last, side }: Owner): boolean =>
  side === 'own' &&
  block.hasSpaceAfter(last) &&
  timeWords.some((word) => block.folded(last + 1).startsWith(word));

const isOfReport = (owner: Owner): boolean => isDateline(owner) || isClock(owner);

function without(map: OwnerMap, language: Language | 'other'): OwnerMap {
  const kept = map.owners.filter((owner) => !isOfReport(owner));
  return kept.length === map.owners.length ? map : new OwnerMap(map.block, kept, language);
}

/** The owners of a Kazakh page; its datelines speak for the country only beside something else that does. */
export function withoutDatelines(
  maps: readonly OwnerMap[],
  language: Language | 'other',
): readonly OwnerMap[] {
  if (language !== 'kk' || !maps.some(({ owners }) => owners.some(isOfReport))) return maps;
  const rest = maps.map((map) => without(map, language));
  const { own, hints, generics } = tallyOf(rest);
  return own.length + hints.length + generics > 0 ? maps : rest;
}
