import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../src/compile/build-index';
import { packParts } from '../../src/compile/pack/container';
import { encodeLists, encodeTable } from '../../src/compile/pack/tables';
import { postingLists, recordTable } from '../../src/knowledge/record-table';
import { dataFolder } from '../fixtures/data-folder';
import { sectionsOf } from '../fixtures/sections-of';
import { tinyFiles } from '../fixtures/tiny-data';
import { tinyFindings } from '../fixtures/tiny-evidence';
import { tinyBytes, tinyIndex, tinyLexicon } from '../fixtures/tiny-index';

/** All that can be read in an index file, whichever part it is in. */
const textOf = async (bytes: ArrayBuffer): Promise<string> =>
  [...(await sectionsOf(bytes)).values()].map((each) => new TextDecoder().decode(each)).join('\n');

describe('the index file', () => {
  it('is the same bytes each time it is built', async () => {
    const [first, second] = [await tinyBytes(), await tinyBytes()];
    expect(new Uint8Array(second)).toEqual(new Uint8Array(first));
  });

  it('holds the lexicon as it was given', async () => {
    const index = await tinyIndex();
    expect(new Uint8Array(index.lexicon)).toEqual(tinyLexicon);
  });

  it('puts every section where numbers of any type can be read', async () => {
    const bytes = packParts([
      ['lexicon', [['a', new Uint8Array(5)]]],
      [
        'records',
        [
          ['b', new Uint8Array(3)],
          ['c', new Uint8Array(9)],
          ['d', new Uint8Array(0)],
        ],
      ],
    ]);
    const sections = await sectionsOf(bytes.buffer);
    expect(
      [...sections].map(([name, { byteOffset, length }]) => [name, byteOffset % 8, length]),
    ).toEqual([
      ['a', 0, 5],
      ['b', 0, 3],
      ['c', 0, 9],
      ['d', 0, 0],
    ]);
  });

  it('carries no fingerprint and no passage that nothing cites', async () => {
    const text = await textOf(await tinyBytes());
    expect(text).not.toMatch(/[0-9a-f]{64}/u);
    expect(text).toContain('report-2020/13');
    expect(text).not.toContain('report-2020/h/1');
    expect(text).not.toContain('index-2019/intro/1');
  });

  it('keeps each language to itself', async () => {
    const { findings, entities } = await tinyIndex();
    const number = findings.numberOf('report-2020.rally-law') ?? -1;
    expect(JSON.stringify(findings.core(number))).not.toContain('rally in Lumania');
    expect(findings.texts(number, 'kk')).toEqual({
      text: '2020 жылғы баяндама бойынша митингіге хабарлама жеткілікті.',
    });
    expect(findings.texts(findings.numberOf('watch-2021.orlan-held') ?? -1, 'ru')).toEqual({});
    expect(entities.texts(entities.numberOf('institution/diet') ?? -1, 'ru')).toEqual({
      names: ['Сейм', 'ЛС'],
      description: 'Нижняя палата Лумании.',
    });
  });
});

describe('what leads to what', () => {
  it('goes from entities and topics to all that is about them', async () => {
    const index = await tinyIndex();
    const diet = index.entities.numberOf('institution/diet') ?? -1;
    const assembly = index.topics.numberOf('assembly') ?? -1;
    const findings = index.aboutEntity.findings(diet).map((at) => index.findings.core(at).id);
    expect(findings).toEqual([
      'report-2020.rally-law',
      'report-2020.school-law',
      'watch-2021.rally-refused',
    ]);
    expect(index.aboutEntity.contrasts(diet)).toEqual([0]);
    expect(index.aboutEntity.scores(diet)).toEqual([]);
    expect(index.aboutTopic.scores(assembly)).toEqual([0]);
    expect(index.aboutTopic.series(assembly)).toEqual([0]);
  });
});

describe('tables', () => {
  it('give back each record, and none that is not there', () => {
    const table = recordTable(encodeTable([{ a: 'ә' }, [], 'x']));
    expect([table.get(2), table.get(0), table.get(1)]).toEqual(['x', { a: 'ә' }, []]);
    expect(() => table.get(3)).toThrow(RangeError);
    expect(() => table.get(-1)).toThrow(RangeError);
  });

  it('give back each list', () => {
    const lists = postingLists(encodeLists([[], [7, 9], [1]]));
    expect([lists(0), lists(1), lists(2)]).toEqual([[], [7, 9], [1]]);
  });
});

describe('compiling a folder', () => {
  it('refuses data with an id that leads nowhere', async () => {
    const stray = [{ ...tinyFindings[0], entities: ['institution/nothing'] }];
    const { 'i18n/ru/findings.json': _, 'i18n/kk/findings.json': __, ...files } = tinyFiles;
    const dir = await dataFolder({
      ...files,
      'findings/all.json': stray,
      'contrasts/all.json': [],
    });
    await expect(compileIndex(dir)).rejects.toThrow(
      'findings/all.json, report-2020.rally-law, entities: institution/nothing is not there',
    );
  });
});
