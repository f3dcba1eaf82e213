import type { SampleScore } from './build';

const outOfTen = { min: 0, max: 10, better: 'higher', form: 'points' } as const;
const zeroWorst = [
  '0 is worst, 10 is best',
  '0 — хуже всего, 10 — лучше всего',
  '0 — ең нашар, 10 — ең жақсы',
] as const;
const hrmi = { measuredBy: 'Human Rights Measurement Initiative', from: 'hrmi-2020' } as const;

export const assembly: SampleScore = {
  ...hrmi,
  indicator: [
    'Right to assembly and association',
    'Право на собрания и объединения',
    'Жиналыс және бірлесу құқығы',
  ],
  value: 1.4,
  printed: '1.4/10',
  scale: outOfTen,
  words: zeroWorst,
  year: 2018,
  published: 2019,
  at: [
    'Civil and political rights, paragraph 1',
    'Гражданские и политические права, абзац 1',
    'Азаматтық және саяси құқықтар, 1-абзац',
  ],
};

export const banded: SampleScore = {
  ...assembly,
  indicator: [
    'Right to opinion and expression',
    'Право на мнение и его выражение',
    'Пікір және оны білдіру құқығы',
  ],
  value: 2.3,
  printed: '2.3/10',
  band: { low: 1.8, high: 2.9 },
};

export const health: SampleScore = {
  ...hrmi,
  indicator: ['Right to health', 'Право на здоровье', 'Денсаулық құқығы'],
  value: 91.5,
  printed: '91.5%',
  scale: { min: 0, max: 100, better: 'higher', form: 'percent-of-benchmark' },
  words: [
    '100% is the best possible',
    '100 % — лучшее из возможного',
    '100 % — ең жоғары мүмкіндік',
  ],
  year: 2016,
  published: 2019,
  at: ['Quality of life, paragraph 2', 'Качество жизни, абзац 2', 'Өмір сапасы, 2-абзац'],
};

export const unions: SampleScore = {
  indicator: [
    'Respect for workers’ rights',
    'Соблюдение прав работников',
    'Жұмысшы құқықтарының сақталуы',
  ],
  value: 5,
  printed: '5',
  scale: { min: 1, max: 6, better: 'lower', form: 'rating' },
  words: [
    '5 means no guarantee of rights',
    '5 — права не гарантированы',
    '5 — құқықтарға кепілдік жоқ',
  ],
  published: 2022,
  measuredBy: 'International Trade Union Confederation',
  from: 'ituc-2022',
  at: ['Rating', 'Рейтинг', 'Рейтинг'],
};

export const press: SampleScore = {
  indicator: [
    'World Press Freedom Index',
    'Всемирный индекс свободы прессы',
    'Әлемдік баспасөз бостандығы индексі',
  ],
  value: 158,
  printed: '158th of 180',
  scale: { min: 1, max: 180, better: 'lower', form: 'rank' },
  words: [
    '1st is best, 180th is worst',
    '1-е место — лучшее, 180-е — худшее',
    '1-орын — ең жақсы, 180-орын — ең нашар',
  ],
  measuredBy: 'Reporters Without Borders',
  from: 'hrmi-2020',
  at: [
    'Opinion and expression, paragraph 3',
    'Мнение и выражение, абзац 3',
    'Пікір білдіру, 3-абзац',
  ],
  caution: [
    'The document gives no year; the method changed in 2022.',
    'Документ не указывает год; в 2022 году метод изменился.',
    'Құжат жылын көрсетпейді; 2022 жылы әдіс өзгерді.',
  ],
};

export const corruption: SampleScore = {
  indicator: [
    'Corruption Perceptions Index',
    'Индекс восприятия коррупции',
    'Сыбайлас жемқорлықты қабылдау индексі',
  ],
  value: 39,
  printed: '39',
  scale: { min: 0, max: 100, better: 'higher', form: 'index' },
  words: [
    '0 is most corrupt, 100 is cleanest',
    '0 — крайняя коррупция, 100 — её отсутствие',
    '0 — жемқорлық өте жоғары, 100 — жемқорлық жоқ',
  ],
  year: 2023,
  measuredBy: 'Transparency International',
  from: 'cescr-2024',
  at: ['para. 31', 'п. 31', '31-тармақ'],
};
