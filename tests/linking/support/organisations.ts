import type { Entity } from '../../../src/model/entity';
import { code, entity, everyday, short, sure } from './make-entity';

export const organisations: readonly Entity[] = [
  entity('party/nur-otan', [
    ['en', 'Nur Otan', sure],
    ['ru', 'Нур Отан', sure],
    ['kk', 'Нұр Отан', sure],
  ]),
  entity('union/kcl', [
    ['en', 'Confederation of Labour', sure],
    ['en', 'KCL', code('union')],
    ['ru', 'Конфедерация труда', sure],
    ['kk', 'Еңбек конфедерациясы', sure],
  ]),
  entity('union/chess-union', [
    ['en', 'Chess Union'],
    ['en', 'CU', code('union')],
  ]),
  entity('party/amanat', [
    ['en', 'Homeland Party of Kazakhstan', sure],
    ['en', 'Amanat', everyday('party')],
    ['ru', 'Партия Отечество Казахстана', sure],
    ['ru', 'Аманат', everyday('партия')],
    ['kk', 'Аманат', everyday('партия')],
    ['kk', 'Amanat', everyday('партия')],
  ]),
  entity('party/auyl', [
    ['en', 'Auyl', everyday('party')],
    ['ru', 'Ауыл', everyday('партия')],
    ['kk', 'Ауыл', everyday('партия')],
  ]),
  entity('party/birlik', [
    ['en', 'Birlik', everyday('party')],
    ['ru', 'Бирлик', everyday('партия')],
    ['kk', 'Бірлік', everyday('партия')],
  ]),
  entity('media/azat', [['en', 'Azat Soz', everyday()]]),
  entity('media/the-village', [['en', 'The Village', everyday('news site', 'outlet')]]),
  entity('media/facebook', [
    ['ru', 'Facebook', { ...everyday('соцсеть'), inflect: 'none' }],
    ['kk', 'Facebook', everyday('желісі')],
  ]),
  entity('media/telegram', [
    ['en', 'Telegram', everyday('network', 'channel')],
    ['ru', 'Telegram', { ...everyday('мессенджер'), inflect: 'none' }],
  ]),
  entity('international-body/un', [
    ['en', 'UN', { ...sure, role: 'abbreviation' }],
    ['ru', 'ООН', { ...sure, ...short }],
    ['kk', 'БҰҰ', { ...sure, role: 'abbreviation' }],
  ]),
  entity('international-body/cescr', [
    ['en', 'Committee on Economic, Social and Cultural Rights', sure],
    ['ru', 'Комитет по экономическим, социальным и культурным правам', sure],
    ['kk', 'Экономикалық, әлеуметтік және мәдени құқықтар комитеті', sure],
  ]),
  entity('organisation/kibhr', [['ru', 'Казахстанское бюро по правам человека', sure]]),
];
