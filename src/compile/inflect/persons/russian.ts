import type { Name, PersonName } from '../../../model/entity';
import type { FormChange } from '../../../model/mention';
import { changesOf } from '../changes';
import { distinct, type Form } from '../form';
import { declineParts, declineSurname } from '../russian/person-parts';
import { fullOrders, initialOrders, initials, type Parts } from './orders';
import type { NamedPerson } from './parts';

const bent = (isBase: boolean): readonly FormChange[] => (isBase ? [] : ['inflected']);

function fullForms(name: Name, parts: Parts, base: Parts): readonly Form[] {
  const changes = (text: string): readonly FormChange[] =>
    text === name.text ? ['exact'] : bent(parts === base);
  return fullOrders(parts).map((text) => ({
    text,
    changes: changes(text),
    person: 'introduction',
  }));
}

function shortForms(surname: string, base: Parts): readonly Form[] {
  return initials(base.given, base.patronymic).flatMap((initial) =>
    initialOrders(initial, surname).map((text) => ({
      text,
      changes: ['initials', ...bent(surname === base.surname)],
      person: 'introduction' as const,
    })),
  );
}

/** A person's name in every case and order; the cases of its parts agree. */
export function russianPerson({ name, person }: NamedPerson): readonly Form[] {
  const cases = declineParts(person);
  const base: Parts = cases[0] ?? person;
  const surnames = distinct(cases.map(({ surname }) => surname));
  return [
    ...cases.flatMap((parts) => fullForms(name, parts, base)),
    ...surnames.flatMap((surname) => shortForms(surname, base)),
    ...surnames.map(
      (text): Form => ({
        text,
        changes: ['surname', ...bent(text === base.surname)],
        person: 'surname',
      }),
    ),
  ];
}

/** A bare surname that needs no introduction, in every case. */
export const russianSurname = (name: Name, gender: PersonName['gender']): readonly Form[] =>
  distinct(Object.values(declineSurname(name.text, gender))).map((text) => ({
    text,
    changes: changesOf(name, text),
  }));
