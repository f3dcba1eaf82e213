import { describe, expect, it } from 'vitest';
import { hasEntity } from '../../src/knowledge/card';
import { tinyScores } from '../fixtures/tiny-evidence';
import { tinyIndex } from '../fixtures/tiny-index';
import { tinySources } from '../fixtures/tiny-sources';
import { cardOf, ids } from './card-of';

describe('the head of a card', () => {
  it('names the thing in the reader’s language, with the others beside it', async () => {
    const shown = await cardOf('institution/diet', 'kk');
    expect(shown.title).toEqual({ text: 'Сейм мәжілісі', language: 'kk', translated: false });
    expect(shown.otherNames).toEqual([
      { lang: 'en', text: 'Diet' },
      { lang: 'ru', text: 'Сейм' },
    ]);
    expect(shown).toMatchObject({ kind: 'institution', asOf: 2021 });
    expect(shown.description.text).toBe('Луманияның төменгі палатасы.');
  });

  it('falls back to English where there is nothing else', async () => {
    const shown = await cardOf('person/bo-orlan', 'ru');
    expect(shown.title).toEqual({ text: 'Bo Orlan', language: 'en', translated: false });
    expect(shown.description.language).toBe('en');
    expect(shown.otherNames).toEqual([]);
  });

  it('does not repeat a name that is the same in two languages', async () => {
    expect((await cardOf('person/ada-orlan', 'ru')).otherNames).toEqual([
      { lang: 'en', text: 'Ada Orlan' },
    ]);
  });

  it('is plain data', async () => {
    const shown = await cardOf('institution/diet', 'ru', 'митинг');
    expect(structuredClone(shown)).toEqual(shown);
    expect(JSON.parse(JSON.stringify(shown))).toStrictEqual(shown);
  });

  it('refuses an entity that is not there', async () => {
    expect(hasEntity(await tinyIndex(), 'place/nowhere')).toBe(false);
    await expect(cardOf('place/nowhere')).rejects.toThrow('no entity place/nowhere');
  });
});

describe('what a card says', () => {
  it('cites the exact place of each finding', async () => {
    const { findings } = await cardOf('institution/diet');
    expect(findings.find(({ id }) => id === 'report-2020.rally-law')?.citation).toEqual({
      source: 'report-2020',
      short: { text: 'Lumania to the UN', language: 'en', translated: false },
      publisher: 'Government of Lumania',
      authorType: 'state',
      title: 'Second periodic report of Lumania',
      covers: '2015–2020',
      published: '2020-05',
      symbol: 'E/L.1/LUM/2',
      url: 'https://example.org/report?lang=en&year=2020',
      locator: 'paras. 11–12 (Article 21)',
      passages: ['report-2020/11', 'report-2020/12'],
    });
  });

  it('marks a translation and keeps the English beside it', async () => {
    const { findings } = await cardOf('institution/diet', 'ru');
    const refused = findings.find(({ id }) => id === 'watch-2021.rally-refused');
    expect(refused).toMatchObject({
      text: { language: 'ru', translated: true, original: expect.stringContaining('nine of ten') },
      claimant: 'местная юристка',
      caution: { text: 'В другом месте документа названо число 8.', translated: true },
      topics: [{ id: 'assembly', name: 'Свобода собраний' }],
    });
    const school = findings.find(({ id }) => id === 'report-2020.school-law');
    expect(school?.text).toMatchObject({ language: 'en', translated: false });
  });

  it('collects by topic for what stands for a topic', async () => {
    const shown = await cardOf('concept/right-of-assembly', 'ru');
    expect(ids(shown.findings).toSorted()).toEqual([
      'report-2020.rally-law',
      'watch-2021.orlan-held',
      'watch-2021.rally-refused',
    ]);
    expect(shown.scores).toMatchObject([
      {
        printed: '2.5/10',
        band: { low: 2, high: 3.1 },
        indicator: { text: 'Право на собрания', original: 'Right to assembly' },
        scale: { words: { text: '0 — хуже всего, 10 — лучше всего' }, better: 'higher' },
        citation: { source: 'index-2019', locator: 'Right to assembly, абзац 1' },
      },
    ]);
    expect(shown.series).toMatchObject([
      { points: [{ citation: { locator: 'п. 12 (статья 21)' } }, { year: 2019 }] },
    ]);
    expect(shown.silent).toEqual([]);
  });

  it('shows the scores that name a thing before those of its topics', async () => {
    const named = { ...tinyScores[0], id: 'index-2019.score.own', topics: ['torture'] };
    const scores = [...tinyScores, { ...named, entities: ['concept/right-of-assembly'] }];
    const changes = { 'scores/all.json': scores };
    const shown = await cardOf('concept/right-of-assembly', 'en', undefined, changes);
    expect(ids(shown.scores)).toEqual(['index-2019.score.own']);
  });

  it('shows the score of one right before one that several make up', async () => {
    const several = {
      ...tinyScores[0],
      id: 'index-2019.score.all',
      topics: ['assembly', 'torture'],
    };
    const changes = { 'scores/all.json': [several, ...tinyScores] };
    const { scores } = await cardOf('concept/right-of-assembly', 'en', undefined, changes);
    expect(ids(scores)).toEqual(['index-2019.score.assembly', 'index-2019.score.all']);
  });

  it('puts both sides together', async () => {
    const { contrasts } = await cardOf('person/ada-orlan');
    expect(contrasts).toMatchObject([
      {
        id: 'contrast.rallies',
        relation: 'contradicts',
        state: [{ id: 'report-2020.rally-law' }],
        others: [{ id: 'watch-2021.rally-refused' }],
      },
    ]);
    expect((await cardOf('facility/north-prison')).contrasts).toEqual([]);
  });

  it('names the documents that are silent', async () => {
    const { silent } = await cardOf('facility/north-prison', 'ru');
    expect(silent.map(({ short }) => short.text)).toEqual(['Лумания — ООН', 'Rights Index']);
  });

  it('tells silent documents of one name apart by their period', async () => {
    const sources = tinySources.map((one) => ({ ...one, short: { en: 'Someone' } }));
    const { silent } = await cardOf('facility/north-prison', 'en', undefined, {
      'sources.json': sources,
    });
    expect(silent.map(({ short }) => short.text)).toEqual(['Someone, 2015–2020', 'Someone, 2018']);
  });

  it('names what is related: its own relations, then others’', async () => {
    const diet = await cardOf('institution/diet', 'ru');
    expect(diet.related).toEqual([
      { entity: 'place/lumania', kind: 'place', name: 'Лумания', relation: 'part-of' },
      { entity: 'person/ada-orlan', kind: 'person', name: 'Ада Орлан', relation: 'related' },
    ]);
    expect((await cardOf('place/lumania')).related).toMatchObject([
      { entity: 'institution/diet', relation: 'related' },
    ]);
  });
});
