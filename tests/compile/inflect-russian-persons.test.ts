import { describe, expect, it } from 'vitest';
import { declineParts } from '../../src/compile/inflect/russian/person-parts';
import type { PersonName } from '../../src/model/entity';
import { entityOf, formOf, nameOf, personOf, textsOf } from './inflect-helpers';

type Row = readonly [gender: 'm' | 'f', given: string, surname: string, cases: string];

/** Genitive, dative, accusative, instrumental, prepositional. */
const rows: readonly Row[] = [
  [
    'm',
    'Нурсултан',
    'Назарбаев',
    'Нурсултана Назарбаева, Нурсултану Назарбаеву, Нурсултана Назарбаева, Нурсултаном Назарбаевым, Нурсултане Назарбаеве',
  ],
  [
    'f',
    'Дарига',
    'Назарбаева',
    'Дариги Назарбаевой, Дариге Назарбаевой, Даригу Назарбаеву, Даригой Назарбаевой, Дариге Назарбаевой',
  ],
  [
    'm',
    'Касым-Жомарт',
    'Токаев',
    'Касым-Жомарта Токаева, Касым-Жомарту Токаеву, Касым-Жомарта Токаева, Касым-Жомартом Токаевым, Касым-Жомарте Токаеве',
  ],
  [
    'm',
    'Евгений',
    'Жовтис',
    'Евгения Жовтиса, Евгению Жовтису, Евгения Жовтиса, Евгением Жовтисом, Евгении Жовтисе',
  ],
  [
    'm',
    'Дмитрий',
    'Синявский',
    'Дмитрия Синявского, Дмитрию Синявскому, Дмитрия Синявского, Дмитрием Синявским, Дмитрии Синявском',
  ],
  [
    'm',
    'Мухтар',
    'Кул-Мухаммед',
    'Мухтара Кул-Мухаммеда, Мухтару Кул-Мухаммеду, Мухтара Кул-Мухаммеда, Мухтаром Кул-Мухаммедом, Мухтаре Кул-Мухаммеде',
  ],
  [
    'm',
    'Жанболат',
    'Мамай',
    'Жанболата Мамая, Жанболату Мамаю, Жанболата Мамая, Жанболатом Мамаем, Жанболате Мамае',
  ],
  [
    'm',
    'Мухтар',
    'Тлеуберди',
    'Мухтара Тлеуберди, Мухтару Тлеуберди, Мухтара Тлеуберди, Мухтаром Тлеуберди, Мухтаре Тлеуберди',
  ],
  [
    'm',
    'Ануар',
    'Садыкулы',
    'Ануара Садыкулы, Ануару Садыкулы, Ануара Садыкулы, Ануаром Садыкулы, Ануаре Садыкулы',
  ],
  [
    'f',
    'Асия',
    'Тулесова',
    'Асии Тулесовой, Асии Тулесовой, Асию Тулесову, Асией Тулесовой, Асии Тулесовой',
  ],
  [
    'f',
    'Бакытжан',
    'Торегожина',
    'Бакытжан Торегожиной, Бакытжан Торегожиной, Бакытжан Торегожину, Бакытжан Торегожиной, Бакытжан Торегожиной',
  ],
  ['f', 'Инна', 'Шевчук', 'Инны Шевчук, Инне Шевчук, Инну Шевчук, Инной Шевчук, Инне Шевчук'],
  [
    'f',
    'Жанар',
    'Кирилленко',
    'Жанар Кирилленко, Жанар Кирилленко, Жанар Кирилленко, Жанар Кирилленко, Жанар Кирилленко',
  ],
  ['m', 'Аблай', 'Седых', 'Аблая Седых, Аблаю Седых, Аблая Седых, Аблаем Седых, Аблае Седых'],
  [
    'm',
    'Зураб',
    'Церетели',
    'Зураба Церетели, Зурабу Церетели, Зураба Церетели, Зурабом Церетели, Зурабе Церетели',
  ],
  [
    'm',
    'Арон',
    'Гогиберидзе',
    'Арона Гогиберидзе, Арону Гогиберидзе, Арона Гогиберидзе, Ароном Гогиберидзе, Ароне Гогиберидзе',
  ],
  ['f', 'Анна', 'Цой', 'Анны Цой, Анне Цой, Анну Цой, Анной Цой, Анне Цой'],
  ['m', 'Виктор', 'Цой', 'Виктора Цоя, Виктору Цою, Виктора Цоя, Виктором Цоем, Викторе Цое'],
  ['m', 'Павел', 'Билаш', 'Павла Билаша, Павлу Билашу, Павла Билаша, Павлом Билашем, Павле Билаше'],
];

describe('Russian persons by case', () => {
  it.each(rows)('%s %s %s', (gender, given, surname, cases) => {
    const declined = declineParts({ lang: 'ru', given, surname, gender });
    expect(declined.slice(1, 6).map((parts) => `${parts.given} ${parts.surname}`)).toEqual(
      cases.split(', '),
    );
  });

  it('declines a woman’s given name in -ь or leaves it', () => {
    const texts = textsOf(
      personOf({ lang: 'ru', given: 'Айгуль', surname: 'Садыкова', gender: 'f' }),
    );
    for (const text of [
      'Айгуль Садыковой',
      'Айгули Садыковой',
      'Айгулью Садыковой',
      'Айгуль Садыкову',
    ])
      expect(texts).toContain(text);
    expect(texts).not.toContain('Айгули Садыкову');
    expect(texts).not.toContain('Айгуля Садыковой');
  });
});

const tokayev: PersonName = {
  lang: 'ru',
  given: 'Касым-Жомарт',
  patronymic: 'Кемелевич',
  surname: 'Токаев',
  gender: 'm',
};

describe('orders of a Russian person’s name', () => {
  const texts = textsOf(personOf(tokayev));

  it.each([
    'Токаев Касым-Жомарт Кемелевич',
    'Токаева Касым-Жомарта',
    'Касым-Жомарту Кемелевичу Токаеву',
    'Касым-Жомартом Кемелевичем',
    'Касыма-Жомарта Токаева',
    'Касыму-Жомарту Токаеву',
    'Токаева Касыма-Жомарта',
    'Касымом-Жомартом Кемелевичем Токаевым',
    'Касыме-Жомарте Токаеве',
    'К. Токаев',
    'К. Токаевым',
    'К.-Ж. Токаева',
    'К.К. Токаеву',
    'Токаевым К.К.',
    'Токаева К.',
  ])('%s', (text) => expect(texts).toContain(text));

  it.each([
    'Касым-Жомарт Токаева',
    'Касым-Жомарта Токаев',
    'Касым-Жомартом Токаеву',
    'Касыма-Жомарт Токаева',
    'Касыма-Жомарту Токаеву',
    'Касыма-Жомарта Токаеву',
    'Касымом-Жомарта Токаева',
    'Касыму-Жомарту Кемелевича Токаеву',
    'Касым-Жомарту Кемелевича Токаеву',
    'Ж. Токаев',
    'Токаевы',
    'Токаевых',
    'Касым-Жомарт',
  ])('never %s', (text) => expect(texts).not.toContain(text));

  it('says what a form proves', () => {
    const person = personOf(tokayev);
    expect(formOf('Касым-Жомарт Токаев', person)).toMatchObject({
      changes: ['exact'],
      person: 'introduction',
      caseRule: 'initial',
    });
    expect(formOf('К. Токаеву', person)).toMatchObject({
      changes: ['initials', 'inflected'],
      person: 'introduction',
    });
    expect(formOf('Токаевым', person)).toMatchObject({
      changes: ['surname', 'inflected'],
      person: 'surname',
    });
  });

  it('trusts a bare surname where the data give one', () => {
    const names = [
      nameOf('Касым-Жомарт Токаев', 'ru'),
      nameOf('Токаев', 'ru', { role: 'surname' }),
    ];
    const form = formOf('Токаевым', entityOf('person', names, [tokayev]));
    expect(form).not.toHaveProperty('person');
    expect(form).toMatchObject({
      name: 'Токаев',
      changes: ['surname', 'inflected'],
      caseRule: 'initial',
    });
  });

  it('declines a by-name as the words it is made of', () => {
    const names = [
      nameOf('Нурсултан Назарбаев', 'ru'),
      nameOf('Первый Президент', 'ru', { role: 'alias' }),
    ];
    const person: PersonName = {
      lang: 'ru',
      given: 'Нурсултан',
      surname: 'Назарбаев',
      gender: 'm',
    };
    const all = textsOf(entityOf('person', names, [person]));
    expect(all).toContain('Первого Президента');
    expect(all).not.toContain('П. Президент');
  });
});
