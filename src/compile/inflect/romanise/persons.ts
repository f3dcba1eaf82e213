import type { PersonName } from '../../../model/entity';
import { romanised } from './cyrillic';
import { type Spelling, spellingsOf } from './spellings';

/** A romanised given name and surname. */
export interface RomanisedPerson {
  readonly given: string;
  readonly surname: string;
}

/** Differences allowed within one part and within the whole name, and the spellings kept of a name. */
const PART_REACH = 2;
const NAME_REACH = 3;
const MOST = 60;

interface Pair extends RomanisedPerson {
  readonly distance: number;
}

function latinSpellings({ given, surname, lang }: PersonName): readonly RomanisedPerson[] {
  if (lang === 'en') return [{ given, surname }];
  const surnames = romanised(surname, lang);
  return romanised(given, lang).map((one, at) => ({
    given: one,
    surname: surnames[at] ?? surname,
  }));
}

const paired = (given: Spelling, surname: Spelling): Pair => ({
  given: given.text,
  surname: surname.text,
  distance: given.distance + surname.distance,
});

function pairsOf({ given, surname }: RomanisedPerson): readonly Pair[] {
  const surnames = spellingsOf(surname, PART_REACH);
  const pairs = spellingsOf(given, PART_REACH).flatMap((one) =>
    surnames.map((two) => paired(one, two)),
  );
  return pairs.filter(({ distance }) => distance <= NAME_REACH);
}

const isFromCyrillic = (persons: readonly PersonName[]): boolean => {
  const surnames = (latin: boolean) =>
    persons
      .filter(({ lang }) => (lang === 'en') === latin)
      .flatMap(latinSpellings)
      .map(({ surname }) => surname);
  const reachable = new Set(
    surnames(true).flatMap((surname) => spellingsOf(surname, NAME_REACH).map(({ text }) => text)),
  );
  return surnames(false).some((surname) => reachable.has(surname));
};

/**
 * Other romanised spellings of a person's full name, nearest to a written one first, at most 60. None
 * for a name that Latin script does not take from Cyrillic (Randolph, Рэндольф).
 */
export function romanisedPersons(persons: readonly PersonName[]): readonly RomanisedPerson[] {
  if (!isFromCyrillic(persons)) return [];
  const pairs = persons
    .flatMap(latinSpellings)
    .flatMap(pairsOf)
    .toSorted((a, b) => a.distance - b.distance);
  const unique = new Map<string, RomanisedPerson>();
  for (const { given, surname } of pairs) unique.set(`${given} ${surname}`, { given, surname });
  return [...unique.values()].slice(0, MOST);
}
