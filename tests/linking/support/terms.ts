import type { Entity } from '../../../src/model/entity';
import { article, code, entity, short, sure } from './make-entity';

export const terms: readonly Entity[] = [
  entity('concept/social-protection', [['kk', 'әлеуметтік қорғау']]),
  entity('concept/maslikhat', [['kk', 'мәслихат']]),
  entity('concept/akim', [['kk', 'әкім']]),
  entity('concept/minimum-wage', [['kk', 'ең төменгі жалақы']]),
  entity('programme/cradle', [['kk', 'Ауыл — ел бесігі', sure]]),
  entity('programme/hotline', [
    ['en', '1414', code('hotline', 'number')],
    ['ru', '1414', code('номер', 'линия')],
    ['kk', '1414', code('нөмір')],
  ]),
  entity('concept/akim', [
    ['en', 'akim'],
    ['ru', 'аким'],
    ['kk', 'әкім'],
  ]),
  entity('concept/torture', [['en', 'torture']]),
  entity('concept/lgbt', [['en', 'LGBT+']]),
  entity('concept/petition', [
    ['en', 'petition'],
    ['en', 'petitions'],
  ]),
  entity('concept/right-to-strike', [['en', 'workers’ strike']]),
  entity('concept/death-penalty', [
    ['en', 'death penalty'],
    ['ru', 'смертная казнь'],
    ['kk', 'өлім жазасы'],
  ]),
  entity('concept/restricted-freedom', [['ru', 'ограничение свободы']]),
  entity('concept/labour-protection', [
    ['en', 'labour protection'],
    ['ru', 'охрана труда'],
    ['kk', 'еңбекті қорғау'],
  ]),
  entity('programme/auyl-el-besigi', [
    ['en', 'Auyl — El Besigi', sure],
    ['ru', 'Ауыл — Ел бесігі', sure],
    ['kk', 'Ауыл — ел бесігі', sure],
  ]),
  entity('event/address', [['en', 'A new land: time to act', sure]]),
  entity('law/rules', [['en', 'Rules on insults (bullying) of pupils', sure]]),
  entity('treaty/ilo-87', [
    ['en', 'ILO Convention No. 87', sure],
    ['ru', 'Конвенция МОТ № 87', sure],
    ['kk', 'ХЕҰ № 87 конвенциясы', sure],
  ]),
  entity('law/constitution', [
    ['en', 'Constitution'],
    ['ru', 'Конституция'],
    ['kk', 'Конституция'],
  ]),
  entity('law/labour-code', [
    ['en', 'Labour Code'],
    ['ru', 'Трудовой кодекс'],
    ['kk', 'Еңбек кодексі'],
  ]),
  entity('law/criminal-code', [
    ['en', 'Criminal Code'],
    ['ru', 'Уголовный кодекс'],
    ['ru', 'УК', short],
    ['kk', 'Қылмыстық кодекс'],
    ['kk', 'ҚК', { role: 'abbreviation' }],
  ]),
  article('criminal-code', '174'),
  article('criminal-code', '405'),
  article('labour-code', '52'),
];
