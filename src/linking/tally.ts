import type { OwnerMap } from './owner-map';
import { isDealtWith, isOfGuests, type Owner } from './owners';
import { kazakhAttribute } from './tables/endings';

/** The owners of a page, counted by what they speak for. */
export interface Tally {
  /** Words for the country, in the order of the text; a place and its country beside it are one. */
  readonly own: Owner[];
  /** Words that speak for the country without naming it. */
  readonly hints: Owner[];
  /** Generic names that do. */
  generics: number;
  /** Words for other places, and those of them that are for people or envoys alone. */
  foreign: number;
  guests: number;
  /** Does another country stand before every word of this one? */
  isForeignFirst: boolean;
  /** Is something said to be in another country (Сеулдегі наразылық), and is it before every word of this one? */
  isSetAbroad: boolean;
  isSetAbroadFirst: boolean;
}

export const isOwn = ({ side }: Owner): boolean => side === 'own';
export const isHint = ({ side }: Owner): boolean => side === 'hint';

/** What speaks for another place: a bloc of other states does that too. */
export const isElsewhere = (owner: Owner): boolean =>
  (owner.side === 'foreign' || (owner.side === 'body' && !owner.isName)) && !isDealtWith(owner);

/** Almaty, Kazakhstan: a place and its country name the country once. */
const completes = (owner: Owner, before: Owner | undefined): boolean =>
  before !== undefined &&
  isOwn(before) &&
  before.block === owner.block &&
  before.last === owner.first - 1 &&
  owner.block.gapAfter(before.last).startsWith(',');

const isGenericName = (owner: Owner): boolean => isHint(owner) && owner.isName === true;

/** Бас прокурор: a word of the gate that is a generic name too is counted as that alone. */
const isPostAsWell = (owner: Owner, owners: readonly Owner[]): boolean =>
  isHint(owner) &&
  owner.isName !== true &&
  owners.some((one) => isGenericName(one) && one.first === owner.first && one.last === owner.last);

/** Сеулдегі: something is said to be in another country. */
export const isSomewhere = ({ side, block, last }: Owner): boolean =>
  side === 'passing' && kazakhAttribute.test(block.folded(last));

const isUnsaid = ({ own, hints, generics }: Tally): boolean =>
  own.length + hints.length + generics === 0;

function add(tally: Tally, owner: Owner, before: Owner | undefined): void {
  if (isOwn(owner)) {
    if (!completes(owner, before)) tally.own.push(owner);
  } else if (isHint(owner)) {
    if (owner.isName) tally.generics++;
    else tally.hints.push(owner);
  } else if (isSomewhere(owner)) {
    tally.isSetAbroad = true;
    tally.isSetAbroadFirst ||= isUnsaid(tally);
  } else if (isElsewhere(owner)) {
    tally.isForeignFirst ||= isUnsaid(tally);
    tally.foreign++;
    if (isOfGuests(owner)) tally.guests++;
  }
}

/**
 * Counts the owners of all blocks in one pass: what is asked of each is worked out once. In a language of the world
 * (`isHome` false) generic names are every country's.
 */
export function tallyOf(maps: readonly OwnerMap[], isHome = true): Tally {
  const tally: Tally = {
    own: [],
    hints: [],
    generics: 0,
    foreign: 0,
    guests: 0,
    isForeignFirst: false,
    isSetAbroad: false,
    isSetAbroadFirst: false,
  };
  let before: Owner | undefined;
  for (const { owners } of maps)
    for (const owner of owners) {
      if (isHome ? !isPostAsWell(owner, owners) : !isGenericName(owner)) add(tally, owner, before);
      before = owner;
    }
  return tally;
}
