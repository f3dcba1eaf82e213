import type { Language } from '../model/language';
import { madeOf } from './made-of';
import { isNeighbour } from './no-place';
import { OwnerMap } from './owner-map';
import type { Owner } from './owners';
import { isOfPeople } from './people-words';
import { isPlacesThing } from './places-things';

/** Countries that a list has at least. */
const LIST = 3;
/** What lies between two countries of a list at most, in UTF-16 units. */
const GAP = 24;
/** Comma, semicolon or “and”, and figures: Kazakhstan 2,330 km, Kyrgyzstan and (since 2015) China. */
const LIST_GAP = /^(?=.*(?:[,;]|\band\b))(?:[\s\d,;.()%]|\bkm\b|\band\b|\bsince\b|\bthe\b)*$/u;
const JOINT = /^[-‐‑–]$/u;

/** What parts two owners of a block, if no more than so many units. */
function between(left: Owner, right: Owner, most: number): string | undefined {
  const { block } = left;
  const [from, to] = [block.endOf(left.last), block.startOf(right.first)];
  return to - from <= most ? block.text.slice(from, to) : undefined;
}

/** Kazakh-born, Kazakh-sponsored: of whom something else is said. */
const joinedAfter: ReadonlySet<string> = new Set([
  ...['born', 'bred', 'made', 'owned', 'backed', 'funded', 'sponsored', 'financed', 'speaking'],
]);

const isInCompound = ({ block, last, side }: Owner): boolean =>
  side === 'own' &&
  block.has(last + 1) &&
  !block.hasSpaceAfter(last) &&
  JOINT.test(block.gapAfter(last)) &&
  joinedAfter.has(block.folded(last + 1));

/** Team Astana, Almaty Open: a place's name that a club or an event bears. */
const isThings = ({ block, first, last, side, isPlace }: Owner): boolean =>
  side === 'own' && isPlace === true && isPlacesThing(block, first, last);

const directions: ReadonlySet<string> = new Set([
  ...['north', 'south', 'east', 'west', 'northeast', 'northwest', 'southeast', 'southwest'],
]);

/** South of Kazakhstan: another place lies beside it. */
const isBesideIt = ({ block, first }: Owner): boolean =>
  block.has(first - 2) &&
  block.folded(first - 1) === 'of' &&
  directions.has(block.folded(first - 2)) &&
  block.gapAfter(first - 2) === ' ' &&
  !(block.has(first - 3) && block.folded(first - 3) === 'the');

const transitWords: ReadonlySet<string> = new Set(['through', 'via', 'outside']);

/** To Uzbekistan through Kazakhstan, Kazakhs outside Kazakhstan: where something only passes, or is not. */
const isPassed = ({ block, first, side }: Owner): boolean =>
  side === 'own' && block.has(first - 1) && transitWords.has(block.folded(first - 1));

const AND = ' and ';

/** Between Iran and Kazakhstan. */
const isBetween = (left: Owner, right: Owner): boolean =>
  left.block.has(left.first - 1) &&
  left.block.folded(left.first - 1) === 'between' &&
  left.side === 'foreign' &&
  between(left, right, AND.length) === AND;

const isCountry = ({ side, isPerson, isName }: Owner): boolean =>
  (side === 'own' || side === 'foreign') && !isPerson && !isName;

const isListed = (left: Owner, right: Owner): boolean => {
  const gap = between(left, right, GAP);
  return gap !== undefined && LIST_GAP.test(gap);
};

/** Pakistan-Kazakhstan: the country only as another's partner. */
const isJoint = (left: Owner, right: Owner): boolean =>
  left.side === 'foreign' && right.side === 'own' && JOINT.test(between(left, right, 1) ?? '');

/** Only beside another country is one named in passing: most blocks have none. */
const mayPass = (countries: readonly Owner[]): boolean =>
  countries.length > 1 && countries.some(({ side }) => side === 'foreign');

/** Runs of countries of which each is listed after the one before. */
function listsOf(countries: readonly Owner[]): readonly (readonly Owner[])[] {
  const lists: Owner[][] = [];
  let list: Owner[] = [];
  for (const country of countries) {
    const before = list.at(-1);
    if (before !== undefined && isListed(before, country)) {
      list.push(country);
      continue;
    }
    list = [country];
    lists.push(list);
  }
  return lists;
}

/** A list that begins with the country is about it, and one without it speaks for others. */
const namesInPassing = (list: readonly Owner[]): boolean =>
  list.length >= LIST && list[0]?.side === 'foreign' && list.some(({ side }) => side === 'own');

const isBorne = (owner: Owner): boolean =>
  isInCompound(owner) ||
  isThings(owner) ||
  isBesideIt(owner) ||
  isPassed(owner) ||
  isNeighbour(owner);

/** Adds lists and pairs of countries that say nothing. */
function addCountries(countries: readonly Owner[], neutral: Set<Owner>): void {
  for (const list of listsOf(countries))
    if (namesInPassing(list)) for (const country of list) neutral.add(country);
  for (let at = 1; at < countries.length; at++) {
    const [before, country] = [countries[at - 1] as Owner, countries[at] as Owner];
    if (isJoint(before, country) || isBetween(before, country)) neutral.add(before).add(country);
  }
}

/**
 * The owners of a block that say nothing of what a page is about: countries of a list (in Moldova, Georgia,
 * Kazakhstan and Peru), a pair that begins with another one, names that something else
 * bears, and neighbours.
 */
function neutralOwners(owners: readonly Owner[]): ReadonlySet<Owner> {
  const neutral = new Set<Owner>();
  const countries = owners.filter(isCountry);
  if (mayPass(countries)) addCountries(countries, neutral);
  for (const owner of owners) if (isBorne(owner)) neutral.add(owner);
  return neutral;
}

const withoutThose = (map: OwnerMap, neutral: ReadonlySet<Owner>, language: Language | 'other') =>
  neutral.size === 0
    ? map
    : new OwnerMap(
        map.block,
        map.owners.filter((owner) => !neutral.has(owner)),
        language,
      );

/** A page that names the country so often besides is about it, wherever its people are. */
const OFTEN = 2;

const NONE: ReadonlySet<Owner> = new Set();

/** Words for the country's people, on a page that names other countries and this one hardly otherwise. */
function peopleAbroad(maps: readonly OwnerMap[]): ReadonlySet<Owner> {
  const people = new Set<Owner>();
  let own = 0;
  let foreign = 0;
  for (const { owners } of maps)
    for (const owner of owners) {
      if (isOfPeople(owner)) people.add(owner);
      else if (owner.side === 'own') own++;
      else if (owner.side === 'foreign') foreign++;
    }
  return own < OFTEN && foreign > own ? people : NONE;
}

/** The owners that count for what a page in English is about. */
export function withoutNeutral(
  maps: readonly OwnerMap[],
  language: Language | 'other',
): readonly OwnerMap[] {
  if (language !== 'en') return maps;
  const counted = madeOf(maps, (map) =>
    map.owners.length === 0 ? map : withoutThose(map, neutralOwners(map.owners), language),
  );
  const abroad = peopleAbroad(counted);
  return abroad.size === 0
    ? counted
    : madeOf(counted, (map) => withoutThose(map, abroad, language));
}
