import { describe, expect, it } from 'vitest';
import { problemLine } from '../../src/compile/schema/data-error';
import { readData } from '../../src/compile/schema/read-data';
import { referenceProblems } from '../../src/compile/schema/references';
import { dataFolder, type Files } from '../fixtures/data-folder';
import { tinyFiles } from '../fixtures/tiny-data';
import { tinyEntities } from '../fixtures/tiny-entities';
import { tinyContrasts, tinyFindings } from '../fixtures/tiny-evidence';

const problemsOf = async (changes: Files = {}) =>
  referenceProblems(await readData(await dataFolder({ ...tinyFiles, ...changes }))).map(
    problemLine,
  );

describe('ids that lead nowhere', () => {
  it('are none in good data', async () => {
    expect(await problemsOf()).toEqual([]);
  });

  it('are found in every kind of record', async () => {
    const problems = await problemsOf({
      'entities/all.json': tinyEntities.filter(({ id }) => id !== 'person/ada-orlan'),
      'uncited/report-2020.json': [{ passage: 'report-2020/h/99', reason: 'heading' }],
      'coverage.json': { complete: ['report-1999'] },
    });
    expect(problems).toEqual([
      'uncited/report-2020.json, report-2020/h/99, of: report-2020/h/99 is not there',
      'entities/all.json, institution/diet, relations.to: person/ada-orlan is not there',
      'findings/all.json, watch-2021.rally-refused, entities: person/ada-orlan is not there',
      'findings/all.json, watch-2021.orlan-held, entities: person/ada-orlan is not there',
      'coverage.json, coverage, complete: report-1999 is not there',
    ]);
  });
});

describe('the sides of a contrast', () => {
  it('must be the State and someone else', async () => {
    const [contrast] = tinyContrasts;
    const swapped = { ...contrast, state: contrast?.others, others: contrast?.state };
    expect(await problemsOf({ 'contrasts/all.json': [swapped] })).toEqual([
      "contrasts/all.json, contrast.rallies, state: watch-2021.rally-refused is not from the State's own report",
      "contrasts/all.json, contrast.rallies, others: report-2020.rally-law is from the State's own report",
    ]);
  });

  it('must be findings that are there', async () => {
    const findings = tinyFindings.filter(({ id }) => id !== 'report-2020.rally-law');
    const { 'i18n/ru/findings.json': _, 'i18n/kk/findings.json': __, ...files } = tinyFiles;
    const dir = await dataFolder({ ...files, 'findings/all.json': findings });
    expect(referenceProblems(await readData(dir)).map(problemLine)).toEqual([
      'contrasts/all.json, contrast.rallies, findings: report-2020.rally-law is not there',
    ]);
  });
});
