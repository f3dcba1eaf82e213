export type Json = readonly unknown[] | { readonly [key: string]: unknown };
export type Files = Readonly<Record<string, Json>>;

export const STATE_REPORT = [
  'Committee on Boats',
  'I.Opening',
  '1.In 2022, forty-three ferries and 1,024 rafts sank on 10 November, says the Ferry Act.',
  '2.Half of the 4.4 trillion crowns went to the Harbour Court in March 2023.',
  '3.The Old Lighthouse keeper counted every single lantern that hung along the northern pier before the storm took it.',
].join('\n');

export const RATING_PAGE = [
  'Ruritania',
  '5',
  'No rights',
  'Outer',
  'Boats',
  'In 2022 boats sank.',
  'All',
].join('\n\n');

export const DOCUMENTS = [
  { id: 'cescr-2024', file: 'a.txt', publisher: 'Ruritania', title: 'Report' },
  { id: 'ituc-2022', file: 'b.txt', publisher: 'Boatmen', title: 'Index' },
];

const source = (id: string, authorType: string, published: string) => ({
  id,
  publisher: 'A publisher',
  short: { en: 'Publisher' },
  authorType,
  title: 'A title',
  covers: '2019–2023',
  published,
  url: 'https://example.org/',
  licence: 'free',
  locator: 'section',
});

const name = (text: string, lang: string, printed?: readonly string[]) => ({
  text,
  lang,
  role: 'main',
  strength: 'unmistakable',
  ...(printed ? { printed } : {}),
});

export const entity = (slug: string, en: string, more: object = {}) => ({
  id: `law/${slug}`,
  kind: 'law',
  names: [name(en, 'en', ['cescr-2024']), name('Закон', 'ru'), name('Заң', 'kk')],
  description: { en: 'An act on ferries.' },
  asOf: 2024,
  ...more,
});

export const finding = (slug: string, passage: string, en: string, more: object = {}) => ({
  id: `${passage.split('/')[0]}.${slug}`,
  passages: [passage],
  text: { en },
  when: '2022',
  topics: ['boats'],
  entities: ['law/ferry-act'],
  claim: 'fact',
  ...more,
});

const TOPIC = {
  id: 'boats',
  name: { en: 'Boats', ru: 'Лодки', kk: 'Қайықтар' },
  articles: ['ICESCR 12'],
  terms: { en: ['boat*'], ru: ['лод*'], kk: ['қайық*'] },
};

export const SUNK = finding('sunk', 'cescr-2024/1', 'On 10 November 2022, 43 ferries were lost.', {
  when: '2022-11-10',
  figures: [{ value: 1024, unit: 'rafts', of: 'lost' }],
});
export const SPENT = finding('spent', 'cescr-2024/2', 'In March 2023 a court received half.', {
  when: '2023-03',
  figures: [{ value: 4.4e12, unit: 'crowns', of: 'spent' }],
});
const BOATS = finding('boats', 'ituc-2022/boats/1', 'Boats were lost in 2022.');

/** A small data set that is right in everything. */
export const GOOD: Files = {
  'sources.json': [
    source('cescr-2024', 'state', '2024-05-30'),
    source('ituc-2022', 'monitor', '2022'),
  ],
  'topics.json': [TOPIC],
  'entities/laws.json': [entity('ferry-act', 'Ferry Act')],
  'findings/state.json': [SUNK, SPENT],
  'findings/monitor.json': [BOATS],
  'scores/all.json': [
    {
      id: 'ituc-2022.score.rating',
      indicator: { en: 'Boat rights' },
      value: 5,
      printed: '5',
      scale: { min: 1, max: 5, better: 'lower', words: { en: '5 is worst' }, form: 'rating' },
      unit: 'rating',
      quotedBy: 'ituc-2022',
      measuredBy: 'Boatmen',
      passages: ['ituc-2022/rating/1'],
      topics: ['boats'],
    },
  ],
  'contrasts/all.json': [
    {
      id: 'contrast.boats',
      topic: 'boats',
      about: { en: 'Whether boats float' },
      state: ['cescr-2024.sunk'],
      others: ['ituc-2022.boats'],
      relation: 'agrees',
    },
  ],
  'uncited/cescr-2024.json': [{ passage: 'cescr-2024/3', reason: 'procedural' }],
  'i18n/ru/findings.json': {
    'cescr-2024.sunk': { text: '10 ноября 2022 года погибли 43 парома.' },
  },
  'coverage.json': { complete: ['cescr-2024', 'ituc-2022'] },
};

/** A planted error: what is changed, the record it is found under, and the check that finds it. */
export type Planted = readonly [what: string, changed: Files, record: string, found: RegExp];

/** The good data with another text, and more, in its first finding. */
export const text = (en: string, more: object = {}) => ({
  'findings/state.json': [{ ...SUNK, text: { en }, ...more }, SPENT],
});
