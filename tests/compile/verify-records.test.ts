import { describe, expect, it } from 'vitest';
import { entity, GOOD, type Planted, SPENT, SUNK, text } from './verify-data';
import { keepTidy, place, run, under } from './verify-run';

keepTidy();

const LONG = 'The boats that sank were many and their owners were never told about any of it. ';

const series = (slug: string) => ({
  id: `cescr-2024.series.${slug}`,
  indicator: { en: 'Boats' },
  unit: 'boats',
  points: [
    { year: 2022, value: 43, passages: ['cescr-2024/1'] },
    { year: 2023, value: 1024, passages: ['cescr-2024/1'] },
  ],
  topics: ['boats'],
  entities: ['law/ferry-act'],
});

const twice = (name: string) =>
  entity('x', name).names.flatMap((one) =>
    one.lang === 'en' ? [one, { ...one, role: 'alias' }] : [one],
  );

const PLANTED: readonly Planted[] = [
  [
    'a passage nothing accounts for',
    { 'uncited/cescr-2024.json': [] },
    'cescr-2024/3',
    /accounted: nothing cites it/,
  ],
  [
    'a passage cited and excused',
    {
      'uncited/cescr-2024.json': [
        { passage: 'cescr-2024/3', reason: 'procedural' },
        { passage: 'cescr-2024/1', reason: 'procedural' },
      ],
    },
    'cescr-2024/1',
    /uncited: is cited and listed/,
  ],
  [
    'a reason that does not fit',
    { 'uncited/cescr-2024.json': [{ passage: 'cescr-2024/3', reason: 'heading' }] },
    'cescr-2024/3',
    /uncited: its kind is text/,
  ],
  [
    'a twin that is cited by nothing',
    {
      'uncited/cescr-2024.json': [
        { passage: 'cescr-2024/3', reason: 'duplicate', of: 'cescr-2024/h/1' },
      ],
    },
    'cescr-2024/3',
    /uncited: its twin/,
  ],
  [
    'a dangling id',
    text(SUNK.text.en, { entities: ['law/no-such-act'] }),
    'cescr-2024.sunk',
    /reference: .*law\/no-such-act/,
  ],
  [
    'a finding named after another source',
    text(SUNK.text.en, { passages: ['cescr-2024/1', 'ituc-2022/boats/1'] }),
    'cescr-2024.sunk',
    /reference: cites/,
  ],
  [
    'an orphan',
    { 'entities/laws.json': [entity('ferry-act', 'Ferry Act'), entity('court', 'Harbour Court')] },
    'law/court',
    /orphan: /,
  ],
  [
    'a person no document names',
    {
      'entities/people.json': [
        entity('x', 'Ann Oar', {
          id: 'person/ann-oar',
          kind: 'person',
          names: [{ text: 'Ann Oar', lang: 'en', role: 'main', strength: 'unmistakable' }],
          person: [{ lang: 'en', given: 'Ann', surname: 'Oar', gender: 'f' }],
          note: 'known to all',
        }),
      ],
    },
    'person/ann-oar',
    /person: no document names this person/,
  ],
  [
    'a duplicate id',
    {
      'entities/laws.json': [
        entity('ferry-act', 'Ferry Act'),
        entity('ferry-act', 'Harbour Court'),
      ],
    },
    'law/ferry-act',
    /schema: .*already/,
  ],
  [
    'a duplicate text',
    { 'findings/state.json': [SUNK, SPENT, { ...SPENT, id: 'cescr-2024.again' }] },
    'cescr-2024.again',
    /duplicate: /,
  ],
  [
    'a contrast with the sides of another',
    {
      'contrasts/all.json': [
        ...(GOOD['contrasts/all.json'] as readonly object[]),
        ...(GOOD['contrasts/all.json'] as readonly object[]).map((one) => ({
          ...one,
          id: 'contrast.again',
        })),
      ],
    },
    'contrast.again',
    /duplicate: another contrast/,
  ],
  [
    'a series that repeats another',
    { 'series/all.json': [series('lost'), series('lost-again')] },
    'cescr-2024.series.lost-again',
    /duplicate: has values that cescr-2024\.series\.lost has/,
  ],
  [
    'a name that stands twice',
    { 'entities/laws.json': [entity('ferry-act', 'Ferry Act', { names: twice('Ferry Act') })] },
    'law/ferry-act',
    /schema: .*the name Ferry Act \(en\) stands twice/,
  ],
  [
    'a record begun and not finished',
    text('TO FILL: who, what, when.'),
    'cescr-2024.sunk',
    /unfilled: still says/,
  ],
  ['a text too long', text(LONG.repeat(5).trim()), 'cescr-2024.sunk', /schema: .*at most 320/],
  [
    'a translation with another figure',
    {
      'i18n/ru/findings.json': {
        'cescr-2024.sunk': { text: '10 ноября 2022 года погибли 34 парома.' },
      },
    },
    'cescr-2024.sunk',
    /translation ru: text lacks 43 and has 34/,
  ],
  [
    'a translation with a figure left out once',
    {
      'i18n/ru/findings.json': {
        'cescr-2024.sunk': { text: 'В ноябре 2022 года погибли 43 парома.' },
      },
    },
    'cescr-2024.sunk',
    /translation ru: text lacks 10/,
  ],
];

describe('verify of the records catches', () => {
  it.each(PLANTED)('%s', async (_what, changed, record, found) => {
    const { status, output } = await run(await place({ ...GOOD, ...changed }));
    expect(under(output, record)).toMatch(found);
    expect(status).toBe(1);
  });
});
