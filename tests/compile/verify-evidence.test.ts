import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entity, finding, GOOD, type Planted, SPENT, SUNK, text } from './verify-data';
import { keepTidy, place, run, under } from './verify-run';

keepTidy();

const PLANTED: readonly Planted[] = [
  [
    'a wrong figure',
    text('On 10 November 2022, 44 ferries were lost.'),
    'cescr-2024.sunk',
    /figure: “44”/,
  ],
  [
    'a wrong number word',
    text('On 10 November 2022, fifty ferries were lost.'),
    'cescr-2024.sunk',
    /figure: “fifty”/,
  ],
  [
    'a wrong entry in figures',
    text(SUNK.text.en, { figures: [{ value: 1025, unit: 'rafts', of: 'lost' }] }),
    'cescr-2024.sunk',
    /figure: “1025”/,
  ],
  [
    'the number of the paragraph taken for a figure',
    { 'findings/state.json': [SUNK, { ...SPENT, text: { en: 'A court had 2 of them.' } }] },
    'cescr-2024.spent',
    /figure: “2”/,
  ],
  [
    'a moved date',
    text('On 11 November 2022, 43 ferries were lost.'),
    'cescr-2024.sunk',
    /figure: “11 November”/,
  ],
  [
    'a moved month',
    { 'findings/state.json': [SUNK, { ...SPENT, text: { en: 'In May 2023 a court got half.' } }] },
    'cescr-2024.spent',
    /figure: “May”/,
  ],
  ['a moved year', text('In 2021, 43 ferries were lost.'), 'cescr-2024.sunk', /figure: “2021”/],
  [
    'a moved “when”',
    text(SUNK.text.en, { when: '2022-11-12' }),
    'cescr-2024.sunk',
    /when: .*12 November/,
  ],
  [
    'a “when” after the source',
    text(SUNK.text.en, { when: '2025' }),
    'cescr-2024.sunk',
    /when: .*2025, after/,
  ],
  [
    'the wrong passage',
    text(SUNK.text.en, { passages: ['cescr-2024/2'] }),
    'cescr-2024.sunk',
    /figure: “43”[\s\S]*cescr-2024\/2/,
  ],
  [
    'a figure in a caution that no document prints',
    text(SUNK.text.en, { caution: { en: 'Elsewhere it is 77.' } }),
    'cescr-2024.sunk',
    /caution: .*“77”/,
  ],
  [
    'a name that is not printed',
    { 'entities/laws.json': [entity('ferry-act', 'Ferries Act')] },
    'law/ferry-act',
    /printed name: “Ferries Act”/,
  ],
  [
    'a name printed only with other capitals',
    { 'entities/laws.json': [entity('ferry-act', 'ferry act')] },
    'law/ferry-act',
    /printed name: “ferry act”/,
  ],
  [
    'a name printed only as a part of a word',
    { 'entities/laws.json': [entity('ferry-act', 'Light')] },
    'law/ferry-act',
    /printed name: “Light”/,
  ],
  [
    'a verbatim run',
    {
      'findings/state.json': [
        SUNK,
        SPENT,
        finding(
          'keeper',
          'cescr-2024/3',
          'It says a keeper counted every single lantern that hung along the northern pier before the end.',
          { when: '2023' },
        ),
      ],
      'uncited/cescr-2024.json': [],
    },
    'cescr-2024.keeper',
    /verbatim: /,
  ],
];

describe('verify against the documents catches', () => {
  it.each(PLANTED)('%s', async (_what, changed, record, found) => {
    const { status, output } = await run(await place({ ...GOOD, ...changed }));
    expect(under(output, record)).toMatch(found);
    expect(status).toBe(1);
  });

  it('a document that is not the one the data were made from', async () => {
    const where = await place(GOOD);
    const file = join(where.documents, 'a.txt');
    await writeFile(file, (await readFile(file, 'utf8')).replace('northern pier', 'southern pier'));
    const { status, output } = await run(where);
    expect(under(output, 'cescr-2024/3')).toMatch(/fingerprint: /);
    expect(status).toBe(1);
  });

  it('a score that is not printed', async () => {
    const [score] = GOOD['scores/all.json'] as readonly object[];
    const { output } = await run(
      await place({ ...GOOD, 'scores/all.json': [{ ...score, value: 4, printed: '4' }] }),
    );
    expect(under(output, 'ituc-2022.score.rating')).toMatch(/figure: “4”/);
  });

  it('an uncertainty band that is not printed', async () => {
    const [score] = GOOD['scores/all.json'] as readonly object[];
    const banded = { ...score, band: { low: 4.5, high: 5 } };
    const { output } = await run(await place({ ...GOOD, 'scores/all.json': [banded] }));
    expect(under(output, 'ituc-2022.score.rating')).toMatch(/figure: “4.5”/);
  });

  it('a value of a series moved to another year', async () => {
    const moved = {
      id: 'cescr-2024.series.sunk',
      indicator: { en: 'Ferries sunk' },
      unit: 'ferries',
      points: [
        { year: 2021, value: 43, passages: ['cescr-2024/1'] },
        { year: 2022, value: 1024, passages: ['cescr-2024/1'] },
      ],
      topics: ['boats'],
      entities: ['law/ferry-act'],
    };
    const { output } = await run(await place({ ...GOOD, 'series/all.json': [moved] }));
    expect(under(output, 'cescr-2024.series.sunk')).toMatch(/figure: “2021”/);
  });

  it('a passage that is left out of the data', async () => {
    const where = await place(GOOD);
    const file = join(where.data, 'passages/cescr-2024.json');
    const passages = JSON.parse(await readFile(file, 'utf8')) as readonly { id: string }[];
    await writeFile(file, JSON.stringify(passages.filter((one) => one.id !== 'cescr-2024/3')));
    expect(under((await run(where)).output, 'cescr-2024/3')).toMatch(/fingerprint: is in the doc/);
  });
});
