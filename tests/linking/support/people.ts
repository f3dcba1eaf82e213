import type { Entity } from '../../../src/model/entity';
import { common, person, surname } from './make-entity';

export const people: readonly Entity[] = [
  person(
    'kassym-jomart-tokayev',
    {
      en: ['Kassym-Jomart', 'Tokayev'],
      ru: ['Касым-Жомарт', 'Токаев', 'Кемелевич'],
      kk: ['Қасым-Жомарт', 'Тоқаев', 'Кемелұлы'],
    },
    'm',
    [
      ['en', 'Tokayev', surname],
      ['ru', 'Токаев', surname],
      ['kk', 'Тоқаев', surname],
    ],
  ),
  person(
    'nursultan-nazarbayev',
    {
      en: ['Nursultan', 'Nazarbayev'],
      ru: ['Нурсултан', 'Назарбаев', 'Абишевич'],
      kk: ['Нұрсұлтан', 'Назарбаев', 'Әбішұлы'],
    },
    'm',
    [
      ['en', 'Nazarbayev', surname],
      ['ru', 'Назарбаев', surname],
      ['kk', 'Назарбаев', surname],
    ],
  ),
  person(
    'dariga-nazarbayeva',
    {
      en: ['Dariga', 'Nazarbayeva'],
      ru: ['Дарига', 'Назарбаева', 'Нурсултановна'],
      kk: ['Дариға', 'Назарбаева', 'Нұрсұлтанқызы'],
    },
    'f',
  ),
  person('denis-ten', { en: ['Denis', 'Ten'], ru: ['Денис', 'Тен'], kk: ['Денис', 'Тен'] }, 'm'),
  person(
    'maks-bokayev',
    { en: ['Maks', 'Bokayev'], ru: ['Макс', 'Бокаев'], kk: ['Макс', 'Боқаев'] },
    'm',
  ),
  common(
    person(
      'serik-akhmetov',
      { en: ['Serik', 'Akhmetov'], ru: ['Серик', 'Ахметов'], kk: ['Серік', 'Ахметов'] },
      'm',
    ),
    'guard',
    'надзиратель',
    'күзетші',
  ),
  person(
    'alga-mendygaziyev',
    { en: ['Serik', 'Mendygaziyev'], ru: ['Серик', 'Мендыгазиев'], kk: ['Серік', 'Мендіғазиев'] },
    'm',
  ),
  person(
    'barlybek-mendygaziyev',
    {
      en: ['Barlyk', 'Mendygaziyev'],
      ru: ['Барлык', 'Мендыгазиев'],
      kk: ['Барлық', 'Мендіғазиев'],
    },
    'm',
  ),
];
