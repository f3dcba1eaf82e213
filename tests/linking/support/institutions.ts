import type { Entity } from '../../../src/model/entity';
import { code, entity, short, sure } from './make-entity';

export const institutions: readonly Entity[] = [
  entity('institution/senate', [
    ['en', 'Senate'],
    ['ru', 'Сенат'],
    ['kk', 'Сенат'],
  ]),
  entity('institution/mazhilis', [
    ['en', 'Mazhilis', sure],
    ['ru', 'Мажилис', sure],
    ['kk', 'Мәжіліс', sure],
  ]),
  entity('institution/first-president', [['en', 'First President']]),
  entity('institution/president', [
    ['en', 'President'],
    ['ru', 'Президент'],
    ['ru', 'Глава государства'],
    ['kk', 'Президент'],
  ]),
  entity('institution/prime-minister', [
    ['en', 'Prime Minister'],
    ['ru', 'Премьер-министр'],
    ['kk', 'Үкімет басшысы'],
  ]),
  entity('institution/government', [
    ['en', 'Government'],
    ['ru', 'Правительство'],
    ['kk', 'Үкімет'],
  ]),
  entity('institution/ministry-foreign-affairs', [
    ['en', 'Ministry of Foreign Affairs'],
    ['en', 'MFA', code('spokesman')],
  ]),
  entity('institution/ombudsman', [['en', 'Ombudsman']]),
  entity('institution/police', [['en', 'police']]),
  entity('institution/supreme-court', [
    ['en', 'Supreme Court'],
    ['ru', 'Верховный суд'],
    ['kk', 'Жоғарғы сот'],
  ]),
  entity('institution/ministry-justice', [
    ['en', 'Ministry of Justice'],
    ['ru', 'Министерство юстиции'],
    ['ru', 'Минюст', { role: 'short' }],
    ['kk', 'Әділет министрлігі'],
  ]),
  entity('institution/security-council', [
    ['en', 'Security Council'],
    ['ru', 'Совет безопасности'],
    ['kk', 'Қауіпсіздік Кеңесі'],
  ]),
  entity('institution/knb', [
    ['en', 'National Security Committee'],
    ['ru', 'Комитет национальной безопасности'],
    ['ru', 'КНБ', { ...short, ...sure, role: 'abbreviation' }],
    ['kk', 'Ұлттық қауіпсіздік комитеті'],
    ['kk', 'ҰҚК', { role: 'abbreviation', ...sure }],
  ]),
  entity('institution/ministry-internal-affairs', [
    ['kk', 'Ішкі істер министрлігі'],
    ['kk', 'ІІМ', { role: 'abbreviation' }],
  ]),
  entity('institution/prosecutor-general', [['kk', 'Бас прокуратура']]),
  entity('institution/parliament', [
    ['en', 'Parliament'],
    ['kk', 'Парламент'],
  ]),
  entity('institution/akimat', [['kk', 'әкімдік', sure]]),
  entity('institution/ombudsman', [
    ['en', 'ombudsman'],
    ['ru', 'омбудсмен'],
    ['kk', 'омбудсмен'],
  ]),
];
