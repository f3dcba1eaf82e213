import { describe, expect, it } from 'vitest';
import { DataError } from '../../src/compile/schema/data-error';
import { readData } from '../../src/compile/schema/read-data';
import type { TranslatedFinding } from '../../src/compile/schema/translate';
import { dataFolder, type Files } from '../fixtures/data-folder';
import { tinyFiles } from '../fixtures/tiny-data';
import { tinyEntities } from '../fixtures/tiny-entities';
import { tinyFindings, tinyScores } from '../fixtures/tiny-evidence';

const read = async (changes: Files = {}) =>
  readData(await dataFolder({ ...tinyFiles, ...changes }));

const problemsOf = async (changes: Files): Promise<readonly string[]> => {
  const error: unknown = await read(changes).catch((thrown: unknown) => thrown);
  if (!(error instanceof DataError)) throw new Error('the data was taken as valid');
  return error.message.split('\n').slice(1);
};

const finding = (change: object) => ({ 'findings/all.json': [{ ...tinyFindings[0], ...change }] });
const entity = (change: object) => ({ 'entities/all.json': [{ ...tinyEntities[0], ...change }] });

describe('a valid folder', () => {
  it('is read whole, with the file of each record', async () => {
    const data = await read();
    expect(data.findings).toHaveLength(5);
    expect(data.linking.owners.ru).toEqual(['лумани*']);
    expect(data.complete).toEqual(['report-2020']);
    expect(data.files.get('index-2019.score.assembly')).toBe('scores/all.json');
  });

  it('carries its translations in the records', async () => {
    const { findings } = await read();
    const refused: TranslatedFinding | undefined = findings.find(
      ({ id }) => id === 'watch-2021.rally-refused',
    );
    expect(refused?.text).toEqual({
      en: 'A lawyer said that in 2021 nine of ten rallies in Lumania were refused.',
      ru: 'По данным наблюдателя, в 2021 году отказано в 9 митингах из 10.',
    });
    expect(refused?.caution?.ru).toBe('В другом месте документа названо число 8.');
    expect(refused?.claimantIn).toEqual({ ru: 'местная юристка' });
  });

  it('needs neither series nor translations', async () => {
    const { 'series/all.json': _, 'i18n/ru/findings.json': __, ...files } = tinyFiles;
    const data = await readData(await dataFolder(files));
    expect(data.series).toEqual([]);
  });

  it('warns of a person without a name in a language', async () => {
    const warnings: string[] = [];
    await readData(await dataFolder(tinyFiles), ({ record, message }) =>
      warnings.push(`${record} ${message}`),
    );
    expect(warnings).toEqual([
      'person/bo-orlan has no name in ru',
      'person/bo-orlan has no name in kk',
    ]);
  });
});

describe('what is refused', () => {
  it('lists every problem of every file, not the first alone', async () => {
    const [finding1, finding2] = tinyFindings;
    const problems = await problemsOf({
      'findings/all.json': [
        { ...finding1, when: 'lately', colour: 'red', mood: 1 },
        { ...finding2, topics: [] },
      ],
      'scores/all.json': [{ ...tinyScores[0], value: 11, year: 'x' }],
      'coverage.json': '{',
    });
    expect(problems).toEqual([
      'findings/all.json, report-2020.rally-law, when: is no date or period (2018, 2018-11-10, 2016/2020)',
      'findings/all.json, report-2020.rally-law, colour: is an unknown field',
      'findings/all.json, report-2020.rally-law, mood: is an unknown field',
      'findings/all.json, report-2020.school-law, topics: needs at least 1',
      'scores/all.json, index-2019.score.assembly, year: must be a year',
      expect.stringMatching(/^coverage\.json: is no JSON/),
    ]);
  });

  it.each([
    ['a missing field', finding({ claim: undefined }), 'claim: is missing'],
    [
      'a text that is too long',
      finding({ text: { en: 'x'.repeat(321) } }),
      'text.en: has 321 char',
    ],
    [
      'an id of another kind',
      finding({ entities: ['assembly'] }),
      'entities.0: "assembly" is no ent',
    ],
    ['a period that runs backwards', finding({ when: '2020/2019' }), 'when: ends before it begins'],
    ['a thirteenth month', finding({ when: '2020-13' }), 'when: is no date'],
    [
      'the same entity twice',
      finding({ topics: ['a', 'a'] }),
      'topics: holds the same thing twice',
    ],
    ['a claimant of a fact', finding({ claimant: 'someone' }), '`claimant` belongs to'],
    ['a quotation of nobody', finding({ claim: 'quoted-claim' }), '`claimant` belongs to'],
    ['an id of another kind of entity', entity({ kind: 'place' }), 'its id does not begin with'],
    ['person parts of a body', entity({ person: [] }), '`person` belongs to'],
    ['an article of nothing', entity({ article: '174' }), '`article` belongs to'],
    ['a file that is no list', { 'scores/all.json': {} }, 'must be an array of records'],
    [
      'a translation of nothing',
      { 'i18n/ru/a.json': { 'a.b': { text: 'а' } } },
      'a.b: translates a',
    ],
    ['an unknown language', { 'i18n/de/a.json': {} }, 'must stand below i18n/ru or i18n/kk'],
  ])('%s', async (_, changes, message) => {
    expect((await problemsOf(changes)).join('\n')).toContain(message);
  });

  it('names missing, doubled and repeated', async () => {
    const [first, second] = tinyEntities[0]?.names ?? [];
    expect(await problemsOf(entity({ names: [first, first, second] }))).toEqual([
      'entities/all.json, institution/diet: has no name in kk',
      'entities/all.json, institution/diet: has 2 names of role `main` in en, not one',
      'entities/all.json, institution/diet: the name Diet (en) stands twice',
    ]);
  });

  it('an id that two files use', async () => {
    expect(await problemsOf({ 'findings/more.json': [tinyFindings[0]] })).toEqual([
      'findings/more.json, report-2020.rally-law: its id stands in findings/all.json already',
    ]);
  });

  it('a text translated twice, and one that is not there', async () => {
    const again = { 'report-2020.rally-law': { text: 'Ещё раз.', caution: 'Нет такого.' } };
    expect(await problemsOf({ 'i18n/ru/more.json': again })).toEqual([
      'i18n/ru/more.json, report-2020.rally-law, text: is given twice in ru',
      'i18n/ru/more.json, report-2020.rally-law, caution: translates a field that the record does not have',
    ]);
  });

  it('a folder that is not there', async () => {
    await expect(readData('/nowhere')).rejects.toThrow('sources.json: is missing');
  });
});
