import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GoldText, goldTexts, readGold } from '../../src/cli/eval/gold';
import { reportOf, reportText } from '../../src/cli/eval/report';
import {
  type Found,
  macroOf,
  negativesOf,
  outcomes,
  scoreOf,
  worstErrors,
} from '../../src/cli/eval/score';
import type { EntityId } from '../../src/model/ids';

const senate = 'institution/senate' as EntityId;
const astana = 'place/astana' as EntityId;
const isEntity = (id: string): id is EntityId => id === senate || id === astana;

const TEXT = 'Senate in Astana';
const at = (surface: string, entity: EntityId) => {
  const start = TEXT.indexOf(surface);
  return { start, end: start + surface.length, text: surface, entity };
};
const gold = (more: Partial<GoldText> = {}): GoldText => ({
  ...{ id: 'a', lang: 'en', text: TEXT, must: [], may: [] },
  ...more,
});
const verdicts = (of: GoldText, found: readonly Found[]) =>
  outcomes(of, found).map(({ verdict, entity }) => `${verdict} ${entity}`);

describe('what became of a mention', () => {
  it('is right where span and entity are', () => {
    const of = gold({ must: [at('Senate', senate)] });
    expect(verdicts(of, [at('Senate', senate)])).toEqual([`right ${senate}`]);
  });

  it('is a miss and a false one where either is wrong', () => {
    const of = gold({ must: [at('Senate', senate)] });
    const both = [`false ${senate}`, `missed ${senate}`];
    expect(verdicts(of, [{ ...at('Senate', senate), end: 9 }])).toEqual(both);
    expect(verdicts(of, [at('Senate', astana)])).toEqual([
      both[0]?.replace(senate, astana),
      both[1],
    ]);
  });

  it('counts neither way over a debatable mention of the same entity', () => {
    const of = gold({ may: [at('Senate in', senate)] });
    expect(verdicts(of, [])).toEqual([]);
    expect(verdicts(of, [at('Senate', senate)])).toEqual([]);
    expect(verdicts(of, [at('Senate', astana)])).toEqual([`false ${astana}`]);
  });
});

describe('the figures', () => {
  const of = gold({ must: [at('Senate', senate), at('Astana', astana)] });
  const all = [
    ...outcomes(of, [at('Senate', senate)]),
    ...outcomes(of, [at('Senate', senate), at('Senate', astana)]),
  ];

  it('weigh every mention alike in micro', () => {
    expect(scoreOf(all)).toMatchObject({ right: 2, missed: 2, false: 1, precision: 2 / 3 });
    expect(scoreOf(all)).toMatchObject({ recall: 0.5, f1: 4 / 7 });
  });

  it('weigh every entity alike in macro', () => {
    expect(macroOf(all)).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
  });

  it('are left open where there is nothing to measure', () => {
    expect(scoreOf([])).toMatchObject({ precision: undefined, recall: undefined, f1: undefined });
    expect(negativesOf([], []).per100).toBeUndefined();
  });

  it('count false mentions in texts that have none, debatable ones included', () => {
    const empty = gold();
    const texts = [empty, gold(), of, gold({ may: [at('Senate', senate)] })];
    expect(negativesOf(texts, [...all, ...outcomes(empty, [at('Senate', senate)])])).toEqual({
      ...{ texts: 2, false: 1, per100: 50 },
    });
  });

  it('put the errors of the entity with most of them first', () => {
    expect(worstErrors(outcomes(gold({ must: [at('Senate', senate)] }), [])).length).toBe(1);
    expect(worstErrors(all).map(({ entity }) => entity)).toEqual([astana, astana, astana]);
  });
});

describe('the report', () => {
  const of = gold({ must: [at('Senate', senate), at('Astana', astana)] });
  const report = reportOf([of, gold({ lang: 'ru' })], outcomes(of, [at('Senate', senate)]), 5);

  it('is by language and kind', () => {
    expect(report.languages.map(({ lang }) => lang)).toEqual(['en', 'ru']);
    expect(report.languages[0]?.kinds.institution?.f1).toBe(1);
    expect(report.languages[0]?.kinds.place?.recall).toBe(0);
  });

  it('shows an error in its context', () => {
    expect(report.errors).toEqual([
      { verdict: 'missed', lang: 'en', entity: astana, id: 'a', context: 'Senate in [Astana]' },
    ]);
    expect(reportText(report)).toContain(`missed en ${astana} (a): …Senate in [Astana]…`);
  });

  it('holds no more errors than asked for, and says how many there are', () => {
    const short = reportOf([of], outcomes(of, []), 1);
    expect(short.errors.length).toBe(1);
    expect(reportText(short)).toContain('1 of 2 errors');
  });
});

describe('annotated rows', () => {
  const row = (fields: object) => JSON.stringify({ id: 'a', text: TEXT, ...fields });
  const read = (...lines: readonly string[]) =>
    goldTexts(lines.join('\n'), 'x/ru-a.jsonl', isEntity);

  it('take their language from the row, else from the name of the file', () => {
    expect(read(row({}), '', row({ lang: 'kk' })).map(({ lang }) => lang)).toEqual(['ru', 'kk']);
    expect(goldTexts(row({}), 'rural.jsonl', isEntity)[0]?.lang).toBe('other');
  });

  it.each([
    ['{', 'x/ru-a.jsonl:1: is not JSON'],
    ['[]', 'x/ru-a.jsonl:1: is no object'],
    [row({ text: 1 }), 'x/ru-a.jsonl:1: text: is no string'],
    [row({ must: {} }), 'x/ru-a.jsonl:1: must: is no list'],
    [row({ must: [1] }), 'x/ru-a.jsonl:1: must[0]: is no object'],
    [row({ may: [{ start: -1 }] }), 'x/ru-a.jsonl:1: may[0].start: is no offset'],
    [
      row({ must: [at('Senate', senate), { ...at('Astana', astana), start: 9 }] }),
      'x/ru-a.jsonl:1: must[1].text: is “Astana”, but the text has “ Astana” there',
    ],
    [
      row({ must: [{ ...at('Astana', astana), entity: 'place/nowhere' }] }),
      'x/ru-a.jsonl:1: must[0].entity: “place/nowhere” is not in the index',
    ],
  ])('are refused with file, line and field: %s', (line, message) => {
    expect(() => read(line)).toThrow(message);
  });
});

describe('a folder', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'eval-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('is read file by file, and must have one', async () => {
    await expect(readGold(folder, isEntity)).rejects.toThrow('has no .jsonl file');
    await writeFile(join(folder, 'kk.jsonl'), JSON.stringify({ id: 'k', text: TEXT }));
    await writeFile(join(folder, 'en.jsonl'), JSON.stringify({ id: 'e', text: TEXT }));
    await writeFile(join(folder, 'notes.txt'), 'none');
    expect((await readGold(folder, isEntity)).map(({ id }) => id)).toEqual(['e', 'k']);
  });
});
