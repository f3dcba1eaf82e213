import type { Entity, EntityKind, Name, PersonName, Relation } from '../../../src/model/entity';
import type { EntityId } from '../../../src/model/ids';

type Names = readonly (readonly [Name['lang'], string, Partial<Name>?])[];

interface More {
  readonly person?: readonly PersonName[];
  readonly article?: string;
  readonly relations?: readonly Relation[];
}

/** An entity with the first name of each language as its main one; names are generic unless said otherwise. */
function entity(id: string, names: Names, more: More = {}): Entity {
  const seen = new Set<string>();
  return {
    id: id as EntityId,
    kind: id.split('/')[0] as EntityKind,
    names: names.map(([lang, text, rest]) => {
      const role = seen.has(lang) ? 'alias' : 'main';
      seen.add(lang);
      return { text, lang, role, strength: 'generic', ...rest };
    }),
    description: { en: 'For tests.' },
    asOf: 2024,
    ...more,
  };
}

const sure: Partial<Name> = { strength: 'unmistakable' };
const short: Partial<Name> = { role: 'abbreviation', inflect: 'none' };
const surname: Partial<Name> = { ...sure, role: 'surname' };
const everyday = (...heads: readonly string[]): Partial<Name> => ({ strength: 'ordinary', heads });
/** A region as it is named in a list or before a body of it. */
const division: Partial<Name> = {
  ...everyday('облыстық', 'облыстары'),
  role: 'short',
  inflect: 'none',
};
const code = (...heads: readonly string[]): Partial<Name> => ({ strength: 'code', heads });

const person = (
  id: string,
  parts: Readonly<Record<Name['lang'], readonly [string, string, string?]>>,
  gender: 'm' | 'f',
  known: Names = [],
): Entity =>
  entity(
    `person/${id}`,
    [
      ...Object.entries(parts).map(
        ([lang, [given, family]]) => [lang as Name['lang'], `${given} ${family}`, sure] as const,
      ),
      ...known,
    ],
    {
      person: Object.entries(parts).map(([lang, [given, family, patronymic]]) => ({
        lang: lang as Name['lang'],
        given,
        surname: family,
        gender,
        ...(patronymic ? { patronymic } : {}),
      })),
    },
  );

/** A person whose full name many bear. */
const common = (one: Entity, ...heads: readonly string[]): Entity => ({
  ...one,
  names: one.names.map((name) => ({ ...name, strength: 'ordinary', heads })),
});

const article = (law: string, number: string): Entity =>
  entity(`law/${law}-${number}`, [['en', `Article ${number} of the code (${law})`, sure]], {
    article: number,
    relations: [{ kind: 'article-of', to: `law/${law}` as EntityId, basis: 'common knowledge' }],
  });

/** Few names of every sort, enough for each rule. */
export const testEntities: readonly Entity[] = [
  entity('place/kazakhstan', [
    ['en', 'Kazakhstan', sure],
    ['ru', 'Казахстан', sure],
    ['ru', 'РК', { ...short, strength: 'generic' }],
    ['kk', 'Қазақстан', sure],
    ['kk', 'Қазақстан Республикасы', sure],
  ]),
  entity('place/astana', [
    ['en', 'Astana', sure],
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
  entity('concept/social-protection', [['kk', 'әлеуметтік қорғау']]),
  entity('concept/maslikhat', [['kk', 'мәслихат']]),
  entity('concept/akim', [['kk', 'әкім']]),
  entity('institution/akimat', [['kk', 'әкімдік', sure]]),
  entity('concept/minimum-wage', [['kk', 'ең төменгі жалақы']]),
  entity('programme/cradle', [['kk', 'Ауыл — ел бесігі', sure]]),
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
  entity('place/xinjiang', [
    ['en', 'Xinjiang', sure],
    ['ru', 'Синьцзян', sure],
    ['kk', 'Шыңжаң', sure],
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
  entity('programme/hotline', [
    ['en', '1414', code('hotline', 'number')],
    ['ru', '1414', code('номер', 'линия')],
    ['kk', '1414', code('нөмір')],
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
  entity('concept/akim', [
    ['en', 'akim'],
    ['ru', 'аким'],
    ['kk', 'әкім'],
  ]),
  entity('concept/torture', [['en', 'torture']]),
  entity('concept/death-penalty', [
    ['en', 'death penalty'],
    ['ru', 'смертная казнь'],
    ['kk', 'өлім жазасы'],
  ]),
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
  entity('facility/prison-172-6', [
    ['en', 'GM-172/6', sure],
    ['ru', 'ГМ-172/6', { ...sure, inflect: 'none' }],
    ['kk', 'ГМ-172/6', { ...sure, inflect: 'none' }],
  ]),
  entity('organisation/kibhr', [['ru', 'Казахстанское бюро по правам человека', sure]]),
  entity('institution/ombudsman', [
    ['en', 'ombudsman'],
    ['ru', 'омбудсмен'],
    ['kk', 'омбудсмен'],
  ]),
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
