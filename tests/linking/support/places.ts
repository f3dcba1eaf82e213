import type { Entity } from '../../../src/model/entity';
import { division, entity, everyday, regional, short, sure } from './make-entity';

export const places: readonly Entity[] = [
  entity('place/kazakhstan', [
    ['en', 'Kazakhstan', sure],
    ['ru', 'Казахстан', sure],
    ['ru', 'РК', { ...short, strength: 'generic' }],
    ['kk', 'Қазақстан', sure],
    ['kk', 'Қазақстан Республикасы', sure],
  ]),
  entity('place/astana', [
    ['en', 'Astana', sure],
    ['en', 'Nursultan'],
    ['en', 'Mangystau', { ...everyday('formerly', 'then', 'renamed', 'called'), role: 'former' }],
    ['ru', 'Астана', sure],
    ['kk', 'Астана', sure],
    ['kk', 'елорда'],
  ]),
  entity('place/turkestan-region', [
    ['en', 'Turkestan Region', sure],
    ['ru', 'Туркестанская область', sure],
    ['ru', 'Туркестанская', everyday('область')],
    ['kk', 'Түркістан облысы', sure],
    ['kk', 'Түркістан', division],
  ]),
  entity('place/almaty-region', [
    ['en', 'Almaty Region', sure],
    ['en', 'Almaty', regional],
    ['ru', 'Алматинская область', sure],
    ['ru', 'Алматинская', everyday('область')],
    ['kk', 'Алматы облысы', sure],
    ['kk', 'Алматы', division],
  ]),
  entity('place/abai-region', [
    ['en', 'Abai Region', sure],
    ['kk', 'Абай облысы', sure],
    ['kk', 'Абай', division],
  ]),
  entity('place/mangystau-region', [
    ['en', 'Mangystau Region', sure],
    ['en', 'Mangystau', sure],
    ['ru', 'Мангистауская область', sure],
    ['ru', 'Мангистау', { ...sure, inflect: 'none' }],
  ]),
  entity('place/almaty', [
    ['en', 'Almaty', sure],
    ['kk', 'Алматы', sure],
  ]),
  entity('place/aral-sea', [['en', 'Aral Sea', sure]]),
  entity('place/semey', [
    ['en', 'Semey', sure],
    ['ru', 'Семей', sure],
    ['kk', 'Семей', sure],
  ]),
  entity('place/petropavl', [
    ['en', 'Petropavl', sure],
    ['ru', 'Петропавловск'],
    ['kk', 'Петропавл', sure],
  ]),
  entity('place/osh', [
    ['en', 'Osh', sure],
    ['ru', 'Ош', sure],
    ['kk', 'Ош', sure],
  ]),
  entity('place/oral', [
    ['en', 'Oral', everyday('city', 'town')],
    ['ru', 'Уральск', sure],
    ['kk', 'Орал', everyday('қала', 'қаласы')],
  ]),
  entity('place/xinjiang', [
    ['en', 'Xinjiang', sure],
    ['ru', 'Синьцзян', sure],
    ['kk', 'Шыңжаң', sure],
  ]),
  entity('facility/prison-172-6', [
    ['en', 'GM-172/6', sure],
    ['ru', 'ГМ-172/6', { ...sure, inflect: 'none' }],
    ['kk', 'ГМ-172/6', { ...sure, inflect: 'none' }],
  ]),
];
