import { describe, expect, it } from 'vitest';
import type { PersonName } from '../../src/model/entity';
import { entityOf, formOf, nameOf, personOf, textsOf } from './inflect-helpers';

type Row = readonly [gender: 'm' | 'f', given: string, surname: string, yes: string, no: string];

/** Forms of the bare surname. */
const rows: readonly Row[] = [
  [
    'm',
    'Нұрсұлтан',
    'Назарбаев',
    'Назарбаевтың, Назарбаевқа, Назарбаевты, Назарбаевта, Назарбаевтан, Назарбаевпен',
    'Назарбаевтің, Назарбаевке, Назарбаевдың, Назарбаевға, Назарбаевмен, Назарбаевы',
  ],
  [
    'm',
    'Қасым-Жомарт',
    'Тоқаев',
    'Тоқаевтың, Тоқаевқа, Тоқаевты, Тоқаевтан, Тоқаевпен',
    'Тоқаевтің, Тоқаевнан, Тоқаевден',
  ],
  [
    'f',
    'Дариға',
    'Назарбаева',
    'Назарбаеваның, Назарбаеваға, Назарбаеваны, Назарбаевадан, Назарбаевамен',
    'Назарбаеванің, Назарбаевасы',
  ],
  [
    'm',
    'Кәрім',
    'Мәсімов',
    'Мәсімовтің, Мәсімовке, Мәсімовті, Мәсімовтен, Мәсімовпен, Мәсімовтың',
    'Мәсімовдің',
  ],
  ['m', 'Асқар', 'Мамин', 'Маминнің, Маминге, Маминді, Маминнен, Маминмен', 'Маминның, Маминға'],
  ['m', 'Евгений', 'Жовтис', 'Жовтистің, Жовтиске, Жовтисті, Жовтистен', 'Жовтистың, Жовтисқа'],
  [
    'm',
    'Мұхтар',
    'Тілеуберді',
    'Тілеубердінің, Тілеубердіге, Тілеубердіні, Тілеубердіден',
    'Тілеубердіне, Тілеубердін',
  ],
  ['m', 'Жанболат', 'Мамай', 'Мамайдың, Мамайға, Мамайды, Мамаймен', 'Мамайның, Мамайдің'],
  ['m', 'Талғат', 'Аян', 'Аянның, Аянға, Аянды, Аяннан', 'Аяннің, Аяндың'],
  ['m', 'Арон', 'Атабек', 'Атабектің, Атабекке, Атабекпен', 'Атабектың, Атабегі'],
  [
    'm',
    'Мұхтар',
    'Құл-Мұхаммед',
    'Құл-Мұхаммедтің, Құл-Мұхаммедке',
    'Құлдың-Мұхаммед, Құл-Мұхаммедтың',
  ],
  [
    'm',
    'Мұрагер',
    'Әлімұлы',
    'Әлімұлының, Әлімұлына, Әлімұлын, Әлімұлынан',
    'Әлімұлыға, Әлімұлыны',
  ],
  ['f', 'Гүлжан', 'Көленқызы', 'Көленқызының, Көленқызына, Көленқызын', 'Көленқызыға'],
  [
    'm',
    'Дмитрий',
    'Синявский',
    'Синявскийдің, Синявскийге, Синявскийді',
    'Синявскийның, Синявскийдың',
  ],
];

describe('Kazakh surnames', () => {
  it.each(rows)('%s %s %s', (gender, given, surname, yes, no) => {
    const texts = textsOf(personOf({ lang: 'kk', given, surname, gender }));
    expect(yes.split(', ').filter((form) => !texts.includes(form))).toEqual([]);
    expect(no.split(', ').filter((form) => texts.includes(form))).toEqual([]);
  });
});

const tokayev: PersonName = {
  lang: 'kk',
  given: 'Қасым-Жомарт',
  patronymic: 'Кемелұлы',
  surname: 'Тоқаев',
  gender: 'm',
};

describe('orders of a Kazakh person’s name: the last word takes the suffix', () => {
  const texts = textsOf(personOf(tokayev));

  it.each([
    'Қасым-Жомарт Тоқаевтың',
    'Тоқаев Қасым-Жомартқа',
    'Қасым-Жомарт Кемелұлының',
    'Қасым-Жомарт Кемелұлына',
    'Қасым-Жомарт Кемелұлы Тоқаевпен',
    'Қ. Тоқаевқа',
    'Қ.К. Тоқаевтан',
    'Тоқаев Қ.',
  ])('%s', (text) => expect(texts).toContain(text));

  it.each([
    'Қасым-Жомарттың Тоқаевтың',
    'Қасым-Жомарттың Тоқаев',
    'Тоқаевтың Қасым-Жомарт',
    'Қасым-Жомарт Кемелұлыға',
    'Тоқаев Қ.-ның',
    'Тоқаевтар',
    'Тоқаевымыз',
    'Тоқаевтағы',
    'Қасым-Жомарт',
  ])('never %s', (text) => expect(texts).not.toContain(text));

  it('says what changed', () => {
    const person = personOf(tokayev);
    expect(formOf('Қ. Тоқаевқа', person)).toMatchObject({
      changes: ['initials', 'inflected'],
      person: 'introduction',
    });
    expect(formOf('Тоқаевқа', person)).toMatchObject({
      changes: ['surname', 'inflected'],
      person: 'surname',
    });
    expect(formOf('Toqaevtyñ', person)).toMatchObject({
      person: 'surname',
      lang: 'kk',
      changes: ['romanised', 'surname', 'inflected'],
    });
  });

  it('gives a title its own paradigm', () => {
    const names = [
      nameOf('Нұрсұлтан Назарбаев', 'kk'),
      nameOf('Тұңғыш Президент', 'kk', { role: 'alias' }),
      nameOf('Елбасы', 'kk', { role: 'alias' }),
    ];
    const person: PersonName = {
      lang: 'kk',
      given: 'Нұрсұлтан',
      surname: 'Назарбаев',
      gender: 'm',
    };
    const all = textsOf(entityOf('person', names, [person]));
    for (const text of ['Тұңғыш Президенттің', 'Тұңғыш Президентіміз', 'Елбасына', 'Елбасымыздың'])
      expect(all).toContain(text);
    expect(all).not.toContain('Т. Президент');
  });
});
