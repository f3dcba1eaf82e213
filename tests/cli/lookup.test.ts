import { describe, expect, it, vi } from 'vitest';
import { lookUp, main } from '../../src/cli/lookup';
import { openWhole, type WholeIndex } from '../../src/cli/whole-index';
import { compileIndex } from '../../src/compile/build-index';
import type { Language } from '../../src/model/language';
import { dataFolder, type Files } from '../fixtures/data-folder';
import { tinyFiles } from '../fixtures/tiny-data';
import { tinyEntities } from '../fixtures/tiny-entities';

async function compiled(changes: Files = {}): Promise<WholeIndex> {
  const bytes = await compileIndex(await dataFolder({ ...tinyFiles, ...changes }));
  const opened = await openWhole(bytes.buffer);
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

const answer = async (name: string, language: Language = 'en') =>
  lookUp(await compiled(), name, language);

const entityOf = (out: string | undefined): string => JSON.parse(out ?? '{}').entity?.id;

describe('the card of a name', () => {
  it('has exactly the fields that other tools depend on', async () => {
    const { out } = await answer('Right of peaceful assembly');
    expect(JSON.parse(out ?? '')).toEqual({
      entity: {
        id: 'concept/right-of-assembly',
        kind: 'concept',
        names: {
          en: ['Right of peaceful assembly'],
          ru: ['Право на мирные собрания'],
          kk: ['Бейбіт жиналу құқығы'],
        },
        description: 'The right to meet.',
      },
      scores: [
        {
          indicator: 'Right to assembly',
          value: 2.5,
          unit: 'points out of 10',
          scale: {
            min: 0,
            max: 10,
            better: 'higher',
            form: 'points',
            words: '0 is worst, 10 is best',
          },
          year: 2018,
          source: {
            id: 'index-2019',
            title: 'Lumania: where rights stand',
            locator: 'Right to assembly, paragraph 1',
            url: 'https://example.org/index',
          },
        },
      ],
      findings: expect.arrayContaining([
        {
          id: 'watch-2021.orlan-held',
          text: 'Ada Orlan was held in North Prison for 15 days in March 2021 after a protest.',
          when: '2021-03',
          topics: ['assembly', 'torture'],
          entities: ['person/ada-orlan', 'facility/north-prison'],
          source: expect.objectContaining({
            id: 'watch-2021',
            locator:
              'section 1.c, Prison Conditions, paragraph 2; section 2.b, Freedom of Peaceful Assembly, paragraph 3',
          }),
        },
      ]),
      contrasts: [
        {
          topic: 'assembly',
          relation: 'contradicts',
          state: ['report-2020.rally-law'],
          others: ['watch-2021.rally-refused'],
        },
      ],
      series: [
        {
          indicator: 'Rallies held',
          unit: 'rallies',
          points: [
            { year: 2018, value: 3, source: expect.objectContaining({ id: 'report-2020' }) },
            { year: 2019, value: 5, source: expect.objectContaining({ id: 'report-2020' }) },
          ],
        },
      ],
    });
  });

  it('is one line, in the language asked for', async () => {
    const { out = '' } = await answer('Diet', 'ru');
    expect(out).not.toContain('\n');
    expect(JSON.parse(out).entity.description).toBe('Нижняя палата Лумании.');
    expect(out).toContain('для митинга нужно лишь уведомление');
  });

  it.each([
    ['its id', 'institution/diet', 'institution/diet'],
    ['an inflected Russian name', 'Северной тюрьмы', 'facility/north-prison'],
    ['an inflected Kazakh name', 'Солтүстік түрмеде', 'facility/north-prison'],
    ['a topic', 'свобода собраний', 'concept/right-of-assembly'],
  ])('is found under %s', async (_, name, entity) => {
    expect(entityOf((await answer(name)).out)).toBe(entity);
  });

  it('is that of the likeliest thing where several have the name, and says so', async () => {
    const [, ada, bo] = tinyEntities;
    const alias = { text: 'Ada Orlan', lang: 'kk', role: 'main', strength: 'unmistakable' };
    const namesakes = [
      ...tinyEntities.filter((one) => one !== bo),
      { ...bo, names: [...(bo?.names ?? []), alias] },
    ];
    const { out, error } = lookUp(
      await compiled({ 'entities/all.json': namesakes }),
      ada?.names[0]?.text ?? '',
      'en',
    );
    expect(entityOf(out)).toBe('person/ada-orlan');
    expect(error).toBe('lookup: “Ada Orlan” is also a name of person/bo-orlan.');
  });
});

describe('a name that is not there', () => {
  it('gets suggestions', async () => {
    expect(await answer('Ada Orlen')).toEqual({
      error:
        'lookup: nothing in the index is called “Ada Orlen”. Did you mean “Ada Orlan” (person/ada-orlan)?',
    });
  });

  it('is told so where nothing is near', async () => {
    expect(await answer('Xanadu')).toEqual({
      error: 'lookup: nothing in the index is called “Xanadu”. No name in it is near.',
    });
  });
});

describe('the command', () => {
  const errorsOf = async (argv: readonly string[]) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const status = await main(argv);
    const lines = log.mock.calls.map(([line]) => line);
    log.mockRestore();
    return { status, lines };
  };

  it.each([
    [[], 'usage: lookup'],
    [['--lang', 'de', 'x'], 'usage: lookup'],
    [['--nonsense'], "lookup: Unknown option '--nonsense'"],
  ])('explains %j on one line of standard error', async (argv, message) => {
    const { status, lines } = await errorsOf(argv);
    expect(status).toBe(1);
    expect(lines).toEqual([expect.stringContaining(message)]);
  });
});
