import type { Name } from '../../../model/entity';
import type { FormChange } from '../../../model/mention';
import { changesOf } from '../changes';
import { distinct, type Form, lastWord } from '../form';
import { alphabets, toLatin, toOldLatin } from '../kazakh/latin';
import { caseForms } from '../kazakh/paradigm';
import { fullOrders, initialOrders, initials } from './orders';
import type { NamedPerson } from './parts';

type Mark = Pick<Form, 'person'>;
type Harmonies = Parameters<typeof caseForms>[1];

interface Base {
  readonly text: string;
  readonly changes: readonly FormChange[];
  readonly mark: Mark;
}

/** The text with case suffixes on its last word, unless that is an initial. */
function inCases({ text, changes, mark }: Base, harmonies: Harmonies): readonly Form[] {
  const texts = lastWord(text).endsWith('.') ? [text] : distinct(caseForms(text, harmonies));
  return texts.map((form) => ({
    text: form,
    changes: form === text ? changes : [...changes.filter((one) => one !== 'exact'), 'inflected'],
    ...mark,
  }));
}

const romanised = (form: Form, text: string): Form => ({
  ...form,
  text,
  changes: ['romanised', ...form.changes.filter((one) => one !== 'exact')],
});

const inLatin = (form: Form): readonly Form[] =>
  alphabets.map((alphabet) => romanised(form, toLatin(form.text, alphabet)));

function basesOf({ name, person }: NamedPerson): readonly Base[] {
  const mark: Mark = { person: 'introduction' };
  const full = fullOrders(person).map((text): Base => {
    return { text, changes: text === name.text ? ['exact'] : [], mark };
  });
  const short = initials(person.given, person.patronymic).flatMap((initial) =>
    initialOrders(initial, person.surname).map((text): Base => {
      return { text, changes: ['initials'], mark };
    }),
  );
  return [...full, ...short];
}

/** A person's name in every order and with initials, its last word in every case; in both Latin alphabets. */
export function kazakhPerson(named: NamedPerson): readonly Form[] {
  const { given, surname } = named.person;
  const bare: Base = { text: surname, changes: ['surname'], mark: { person: 'surname' } };
  const plain: Base = {
    text: `${given} ${surname}`,
    changes: [],
    mark: { person: 'introduction' },
  };
  return [
    ...inCases(plain, 'all').filter(({ text }) => text !== plain.text),
    ...basesOf(named).flatMap((base) => inCases(base, 'usual')),
    ...inCases(bare, 'all'),
    ...[plain, bare].flatMap((base) => inCases(base, 'usual')).flatMap(inLatin),
  ];
}

/** A bare surname that needs no introduction, in every case and alphabet, and as older sites spell it. */
export function kazakhSurname(name: Name): readonly Form[] {
  const forms = (harmonies: Harmonies) =>
    distinct(caseForms(name.text, harmonies)).map((text) => ({
      text,
      changes: changesOf(name, text),
    }));
  return [
    ...forms('all'),
    ...forms('usual').flatMap((form) => [...inLatin(form), romanised(form, toOldLatin(form.text))]),
  ];
}
