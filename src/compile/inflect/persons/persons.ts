import type { Entity, Name, PersonName } from '../../../model/entity';
import type { Language } from '../../../model/language';
import type { Form } from '../form';
import { nameForms } from '../name-forms';
import { englishPerson, romanisedPerson, romanisedSurnames, trustedSpellings } from './english';
import { kazakhPerson, kazakhSurname } from './kazakh';
import { type NamedPerson, namedPersons } from './parts';
import { russianPerson, russianSurname } from './russian';

export interface NamedForm extends Form {
  readonly name: Name;
}

const personForms: Readonly<Record<Language, (named: NamedPerson) => readonly Form[]>> = {
  en: englishPerson,
  ru: russianPerson,
  kk: kazakhPerson,
};

const isInflectedSurname = ({ role, inflect }: Name): boolean =>
  role === 'surname' && inflect === undefined;

function restForms(name: Name, { kind, names, person }: Entity): readonly Form[] {
  const gender: PersonName['gender'] = person?.[0]?.gender ?? 'm';
  if (isInflectedSurname(name) && name.lang === 'ru') return russianSurname(name, gender);
  if (isInflectedSurname(name) && name.lang === 'kk') return kazakhSurname(name);
  return nameForms(name, kind, names);
}

const named = (name: Name, forms: readonly Form[]): readonly NamedForm[] =>
  forms.map((form) => ({ ...form, name }));

const englishName = ({ names }: Entity, role: Name['role']): Name | undefined =>
  names.find((name) => name.lang === 'en' && name.role === role);

function romanisedNames(entity: Entity, persons: readonly NamedPerson[]): readonly NamedForm[] {
  const main = englishName(entity, 'main');
  return main ? named(main, [...romanisedPerson(persons), ...romanisedSurnames(persons)]) : [];
}

function trustedNames(entity: Entity): readonly NamedForm[] {
  const trusted = englishName(entity, 'surname');
  return trusted ? named(trusted, trustedSpellings(trusted.text)) : [];
}

const formsOfPerson = (one: NamedPerson): readonly NamedForm[] =>
  named(one.name, personForms[one.person.lang](one));

/**
 * All forms of a person's names: by-names and trusted surnames first. Romanisations stand after English
 * names, which they repeat, and before Kazakh ones in Latin letters, which are rarer.
 */
export function personNames(entity: Entity): readonly NamedForm[] {
  const { persons, rest } = namedPersons(entity);
  return [
    ...rest.flatMap((name) => named(name, restForms(name, entity))),
    ...trustedNames(entity),
    ...persons.filter(({ person }) => person.lang === 'en').flatMap(formsOfPerson),
    ...romanisedNames(entity, persons),
    ...persons.filter(({ person }) => person.lang !== 'en').flatMap(formsOfPerson),
  ];
}
