import type { Language } from '../model/language';
import { OwnerMap } from './owner-map';
import type { Owner } from './owners';

/** Countries that a list has at least. */
const LIST = 3;
/** What lies between two countries of a list at most, in UTF-16 units. */
const GAP = 24;
/** Comma, semicolon or “and”, and figures: Kazakhstan 2,330 km, Kyrgyzstan and (since 2015) China. */
const LIST_GAP = /^(?=.*(?:[,;]|\band\b))(?:[\s\d,;.()%]|\bkm\b|\band\b|\bsince\b|\bthe\b)*$/u;
const JOINT = /^[-‐‑–]$/u;

const between = (left: Owner, right: Owner): string =>
  left.block.text.slice(left.block.endOf(left.last), right.block.startOf(right.first));

const isCountry = ({ side, isPerson, isName }: Owner): boolean =>
  (side === 'own' || side === 'foreign') && !isPerson && !isName;

const isListed = (left: Owner, right: Owner): boolean => {
  const gap = between(left, right);
  return gap.length <= GAP && LIST_GAP.test(gap);
};

/** Pakistan-Kazakhstan: the country only as another's partner. */
const isJoint = (left: Owner, right: Owner): boolean =>
  left.side === 'foreign' && right.side === 'own' && JOINT.test(between(left, right));

/** Runs of countries of which each is listed after the one before. */
function listsOf(countries: readonly Owner[]): readonly (readonly Owner[])[] {
  const lists: Owner[][] = [];
  for (const [at, country] of countries.entries()) {
    const before = countries[at - 1];
    const list = lists.at(-1);
    if (before && list && isListed(before, country)) list.push(country);
    else lists.push([country]);
  }
  return lists;
}

/** A list that begins with the country is about it, and one without it speaks for others. */
const namesInPassing = (list: readonly Owner[]): boolean =>
  list.length >= LIST && list[0]?.side === 'foreign' && list.some(({ side }) => side === 'own');

/**
 * The owners of a block that say nothing of what a page is about: countries of a list (in Moldova, Georgia,
 * Kazakhstan and Peru), and a pair that begins with another one.
 */
function neutralOwners(owners: readonly Owner[]): ReadonlySet<Owner> {
  const countries = owners.filter(isCountry);
  const lists = listsOf(countries).filter(namesInPassing);
  const pairs = countries.flatMap((country, at) => {
    const before = countries[at - 1];
    return before && isJoint(before, country) ? [before, country] : [];
  });
  return new Set([...lists.flat(), ...pairs]);
}

/** The owners that count for what a page in English is about. */
export const withoutNeutral = (
  maps: readonly OwnerMap[],
  language: Language | 'other',
): readonly OwnerMap[] =>
  language !== 'en'
    ? maps
    : maps.map((map) => {
        const neutral = neutralOwners(map.owners);
        if (neutral.size === 0) return map;
        return new OwnerMap(
          map.block,
          map.owners.filter((owner) => !neutral.has(owner)),
          language,
        );
      });
