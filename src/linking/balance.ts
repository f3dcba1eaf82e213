import type { Language } from '../model/language';
import { isBirthplace } from './birthplace';
import { withoutDatelines } from './datelines';
import { hasHomePerson } from './home-people';
import { isLesson } from './lessons';
import { withoutNeutral } from './neutral-owners';
import { isOnlyNamed } from './only-named';
import { openingOf } from './opening';
import type { OwnerMap } from './owner-map';
import { isDealtWith, type Owner } from './owners';
import { isRaceOfTeams } from './races';
import { beginsSentence } from './sentences';
import { worldLanguages } from './tables/languages';
import { isElsewhere, isHint, isOwn, tallyOf } from './tally';

/** Blocks and tokens at the top of a page, headline and lead, that say what it is about. */
const TOP_BLOCKS = 3;
const TOP_TOKENS = 60;
/** Letters by which inflected forms of one word are known. */
const STEM = 5;

/** How often a page names the country and others. */
export interface Balance {
  readonly own: number;
  readonly foreign: number;
  /** How many of the others are named for their people or envoys alone. */
  readonly guests: number;
  /** Different words that speak for the country without naming it. */
  readonly hints: number;
  /** Long generic names in a language of the country alone. */
  readonly generics: number;
  /** Is a person named whose name is spelt in a language of the country alone, and the country itself not? */
  readonly namesHomePerson: boolean;
  /** Is the country named in headline or lead, and not only after another one in the headline? */
  readonly onTop: boolean;
  /** Does the page open with other countries, and at most with what they agree with this one? */
  readonly opensAbroad: boolean;
  /** Does another country stand before every word of this one? */
  readonly isForeignFirst: boolean;
  /** Is something said to be in another country, before every word of this one or with generic names alone beside it? */
  readonly isSetAbroad: boolean;
  /** Does a page in Russian open with other countries alone? */
  readonly opensElsewhere: boolean;
  /** Is a body of the country named that no other has? */
  readonly namesHomeBody: boolean;
  /** Does the page open without a word of the country, and no sentence with its name? */
  readonly isLate: boolean;
  readonly isLong: boolean;
  /** Is it no longer than a sentence? */
  readonly isSentence: boolean;
  /** Does nothing but places of the index speak for the country? */
  readonly hasPlacesOnly: boolean;
  /** Is each of them where somebody was born? */
  readonly isBirthplace: boolean;
  /** Is it in a language that pages of every country are written in? */
  readonly isInWorldLanguage: boolean;
  /** Is the country or a place of it named in the headline? */
  readonly opensAtHome: boolean;
  /** Is nothing of the country named but places, and of none is it said that something is there? */
  readonly isOnlyNamed: boolean;
  /** Is the page about a race, in which towns of the country are only teams? */
  readonly isRace: boolean;
  /** Is it a lesson on what states have, that names none? */
  readonly isLesson: boolean;
  readonly by?: string;
}

/** The word that stands most often, of equals the first. */
function commonest(owners: readonly Owner[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { text } of owners) counts.set(text, (counts.get(text) ?? 0) + 1);
  let most: string | undefined;
  for (const [text, count] of counts)
    if (most === undefined || count > (counts.get(most) as number)) most = text;
  return most;
}

const isDealtWithAsCountry = (owner: Owner): boolean =>
  !owner.isPerson && !owner.isPlace && isDealtWith(owner);
const isHomeBody = ({ isName, isPlace, isPerson }: Owner): boolean =>
  isName === true && !isPlace && !isPerson;

const beginsItsSentence = ({ block, first }: Owner): boolean => beginsSentence(block, first);
const speaksForCountry = (owner: Owner): boolean => isOwn(owner) || isHint(owner);

/** Узбекистан ратифицировал соглашение с Казахстаном: another country first, and this one only as it is dealt with. */
function isAgreementAbroad(opening: readonly Owner[]): boolean {
  const named = opening.filter((owner) => !isDealtWithAsCountry(owner));
  const first = named.find((owner) => isElsewhere(owner) || speaksForCountry(owner));
  return first !== undefined && isElsewhere(first) && !named.some(isOwn);
}

/** Does it open with other countries alone, in the headline or under one that names none? */
function opensAbroad(maps: readonly OwnerMap[], opening: readonly Owner[]): boolean {
  const [headline] = maps;
  const isBare = headline?.isEnglish === true && headline.owners.length === 0;
  const named = isBare ? openingOf(maps.slice(1)) : opening;
  return named.some(isElsewhere) && !named.some(isOwn);
}

/** The country's name is enough there, of its towns it takes two. */
function isNamedOnTop(maps: readonly OwnerMap[]): boolean {
  let places = 0;
  for (const { owners } of maps.slice(0, TOP_BLOCKS))
    for (const owner of owners) {
      if (owner.first >= TOP_TOKENS) break;
      if (!isOwn(owner)) continue;
      if (!owner.isPlace || places > 0) return true;
      places++;
    }
  return false;
}

/** Tokens of a text in which one mention of the country is a small part. */
const LONG = 200;
/** Tokens of a sentence that stands alone at most. */
const SENTENCE = 16;

/** How many different words there are, whatever their endings. */
function stemsIn(owners: readonly Owner[]): number {
  const words = new Set<string>();
  for (const { text } of owners) words.add(text);
  const stems = new Set<string>();
  for (const word of words) stems.add(word.toLowerCase().slice(0, STEM));
  return stems.size;
}

export const isHomeLanguage = (language: Language | 'other'): boolean =>
  language !== 'other' && !worldLanguages.includes(language);

/** Қазақтың тағамы: its people have their ways and their language in whatever country they live. */
const isPeopleAlone = (own: readonly Owner[], hints: readonly Owner[]): boolean =>
  own.length === 0 && hints.length > 0 && hints.every(({ isPerson }) => isPerson);

/** Weighs the owners of a page. */
export function balanceOf(all: readonly OwnerMap[], language: Language | 'other'): Balance {
  const maps = withoutDatelines(withoutNeutral(all, language), language);
  const { own, hints, generics, foreign, guests, isForeignFirst, ...told } = tallyOf(
    maps,
    isHomeLanguage(language),
  );
  const opening = openingOf(maps);
  const isAbroad = opensAbroad(maps, opening);
  const size = maps.at(-1)?.block.end ?? 0;
  const by = commonest(own.filter(({ isName }) => !isName)) ?? commonest(own) ?? commonest(hints);
  return {
    own: own.length,
    foreign,
    guests,
    hints: isPeopleAlone(own, hints) && isHomeLanguage(language) ? 0 : stemsIn(hints),
    generics,
    onTop: !isAbroad && isNamedOnTop(maps),
    opensAbroad: isAgreementAbroad(opening),
    isForeignFirst,
    isSetAbroad: told.isSetAbroadFirst || (told.isSetAbroad && own.length + hints.length === 0),
    opensElsewhere: language === 'ru' && isAbroad,
    namesHomeBody: own.some(isHomeBody),
    isLate: !opening.some(speaksForCountry) && !own.some(beginsItsSentence),
    hasPlacesOnly: own.every(({ isPlace }) => isPlace),
    isBirthplace: own.every(isBirthplace),
    isInWorldLanguage: language !== 'other' && worldLanguages.includes(language),
    opensAtHome: opening.some(isOwn),
    isOnlyNamed: language === 'en' && isOnlyNamed(own),
    isRace: language === 'en' && isRaceOfTeams(maps, own),
    isLesson: language === 'kk' && own.length === 0 && isLesson(maps),
    isLong: size > LONG,
    // Every token is looked at: only where the country is not named, and a person could speak for it.
    namesHomePerson:
      own.length === 0 &&
      isHomeLanguage(language) &&
      maps.some(({ block }) => hasHomePerson(block)),
    isSentence: size <= SENTENCE,
    ...(by === undefined ? {} : { by }),
  };
}
