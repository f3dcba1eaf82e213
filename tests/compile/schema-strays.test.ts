import { describe, expect, it } from 'vitest';
import { compileDraft } from '../../src/compile/build-index';
import { referenceProblems } from '../../src/compile/schema/references';
import { withoutStrays } from '../../src/compile/schema/without-strays';
import { dataFolder } from '../fixtures/data-folder';
import { tinyFiles } from '../fixtures/tiny-data';
import { tinyEntities } from '../fixtures/tiny-entities';
import { tinyData } from '../fixtures/tiny-index';
import { tinyPassages, tinyTopics } from '../fixtures/tiny-sources';

const unfinished = {
  'entities/all.json': tinyEntities.filter(({ id }) => id !== 'person/ada-orlan'),
  'passages/report-2020.json': tinyPassages.filter(({ id }) => id === 'report-2020/h/1'),
  'topics.json': tinyTopics.filter(({ id }) => id !== 'education'),
};

describe('unfinished data', () => {
  it('loses the links that lead nowhere, and what has no passage left', async () => {
    const data = await tinyData(unfinished);
    expect(referenceProblems(data).length).toBeGreaterThan(5);
    const pruned = withoutStrays(data);
    expect(referenceProblems(pruned)).toEqual([]);
    expect(pruned.findings.map(({ id }) => id)).toEqual([
      'watch-2021.rally-refused',
      'watch-2021.orlan-held',
      'watch-2021.prison-cold',
    ]);
    expect(pruned.contrasts).toEqual([]);
    expect(pruned.series).toEqual([]);
  });

  it('can be compiled to be looked at, and says what was left out', async () => {
    const told: number[] = [];
    const dir = await dataFolder({ ...tinyFiles, ...unfinished });
    const bytes = await compileDraft(dir, ({ length }) => told.push(length));
    expect(bytes.length).toBeGreaterThan(1000);
    expect(told).toEqual([expect.any(Number)]);
  });

  it('is left as it is where nothing is missing', async () => {
    const data = await tinyData();
    expect(withoutStrays(data).findings).toEqual(data.findings);
  });
});
