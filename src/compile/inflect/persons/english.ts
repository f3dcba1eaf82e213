import type { FormChange } from '../../../model/mention';
import { distinct, type Form } from '../form';
import { type RomanisedPerson, romanisedPersons } from '../romanise/persons';
import { spellingsOf } from '../romanise/spellings';
import { fullOrders, initialOrders, initials, type Parts } from './orders';
import type { NamedPerson } from './parts';

/** Differences allowed in a surname that stands alone. */
const SURNAME_REACH = 2;

const introduction = (text: string, changes: readonly FormChange[]): Form => ({
  text,
  changes,
  person: 'introduction',
});

const surnameForm = (text: string, changes: readonly FormChange[]): Form => ({
  text,
  changes,
  person: 'surname',
});

/** Kassym-Jomart K. Tokayev. */
function middleInitial({ given, patronymic, surname }: Parts): readonly string[] {
  return patronymic ? [`${given} ${patronymic.charAt(0)}. ${surname}`] : [];
}

/** A written English spelling of a person's name: every order, initials, and the bare surname. */
export function englishPerson({ name, person }: NamedPerson): readonly Form[] {
  const exact = (text: string): readonly FormChange[] => (text === name.text ? ['exact'] : []);
  const short = initials(person.given, person.patronymic).flatMap((one) =>
    initialOrders(one, person.surname),
  );
  return [
    ...fullOrders(person).map((text) => introduction(text, exact(text))),
    ...[...short, ...middleInitial(person)].map((text) => introduction(text, ['initials'])),
    surnameForm(person.surname, ['surname']),
  ];
}

/** Spellings by the rules of romanisation, of all written ones together. */
export function romanisedPerson(persons: readonly NamedPerson[]): readonly Form[] {
  const spellings = romanisedPersons(persons.map(({ person }) => person));
  const first = distinct(spellings.flatMap(({ given }) => initials(given, undefined)));
  const short = surnamesOf(spellings).flatMap((surname) => first.map((one) => `${one} ${surname}`));
  return [
    ...spellings.map(({ given, surname }) => introduction(`${given} ${surname}`, ['romanised'])),
    ...short.map((text) => introduction(text, ['romanised', 'initials'])),
  ];
}

const surnamesOf = (spellings: readonly RomanisedPerson[]): readonly string[] =>
  distinct(spellings.map(({ surname }) => surname));

/** The bare surname in the same spellings. */
export const romanisedSurnames = (persons: readonly NamedPerson[]): readonly Form[] =>
  surnamesOf(romanisedPersons(persons.map(({ person }) => person))).map((text) =>
    surnameForm(text, ['romanised', 'surname']),
  );

/** Other spellings of a surname that needs no introduction: Tokaev is as good as Tokayev. */
export const trustedSpellings = (surname: string): readonly Form[] =>
  spellingsOf(surname, SURNAME_REACH).map(({ text }) => ({
    text,
    changes: ['romanised', 'surname'],
  }));
