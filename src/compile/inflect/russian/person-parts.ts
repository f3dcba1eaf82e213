import { inclineFirstname, inclineLastname, inclineMiddlename } from 'lvovich';
import type { PersonName } from '../../../model/entity';
import type { Parts } from '../persons/orders';
import { type Case, cases, eachCase, type Paradigm, paradigm } from './cases';

const lvovichCase = {
  nom: 'nominative',
  gen: 'genitive',
  dat: 'dative',
  acc: 'accusative',
  ins: 'instrumental',
  pre: 'prepositional',
} as const satisfies Record<Case, string>;

const lvovichGender = { m: 'male', f: 'female' } as const;

type Gender = PersonName['gender'];
type Incline = typeof inclineFirstname;

const unchanging = (part: string): Paradigm => paradigm(part, '0 0 0 0 0 0');

/** A woman's surname in a consonant never changes; the library bends some (Цой). */
const isUnchanging = (part: string, gender: Gender, incline: Incline): boolean =>
  incline === inclineLastname && gender === 'f' && /[^аеёиоуыэюя]$/i.test(part);

function declinePart(part: string, gender: Gender, incline: Incline): Paradigm {
  if (isUnchanging(part, gender, incline)) return unchanging(part);
  return eachCase((which) => incline(part, lvovichCase[which], lvovichGender[gender]));
}

/** Of a hyphenated name the last part declines: Касым-Жомарта, Кул-Мухаммеда. */
function declineHyphenated(part: string, gender: Gender, incline: Incline): Paradigm {
  const start = part.lastIndexOf('-') + 1;
  const last = declinePart(part.slice(start), gender, incline);
  return eachCase((which) => part.slice(0, start) + last[which]);
}

const declineWords = (text: string, gender: Gender, incline: Incline): Paradigm => {
  const words = text.split(' ').map((word) => declineHyphenated(word, gender, incline));
  return eachCase((which) => words.map((word) => word[which]).join(' '));
};

export const declineSurname = (surname: string, gender: Gender): Paradigm =>
  declineWords(surname, gender, inclineLastname);

/** As many papers write it, each half of a given name declines: Касыма-Жомарта, Касымом-Жомартом. */
function declineEachHalf(given: string, gender: Gender): Paradigm {
  const halves = given.split('-').map((half) => declinePart(half, gender, inclineFirstname));
  return eachCase((which) => halves.map((half) => half[which]).join('-'));
}

/** A woman's given name in -ь stays or declines: Айгуль or Айгули, Айгулью. */
function givenParadigms(given: string, gender: Gender): readonly Paradigm[] {
  const usual = declineWords(given, gender, inclineFirstname);
  if (given.includes('-')) return [usual, declineEachHalf(given, gender)];
  if (gender === 'm' || !given.endsWith('ь') || usual.gen !== given) return [usual];
  return [usual, paradigm(given.slice(0, -1), 'ь и и ь ью и')];
}

/** The parts of a person's name in every case, one record a case: the parts of a record agree. */
export function declineParts({ given, patronymic, surname, gender }: PersonName): readonly Parts[] {
  const middle = patronymic && declineWords(patronymic, gender, inclineMiddlename);
  const last = declineSurname(surname, gender);
  return givenParadigms(given, gender).flatMap((first) =>
    cases.map((which) => ({
      given: first[which],
      patronymic: middle ? middle[which] : undefined,
      surname: last[which],
    })),
  );
}
