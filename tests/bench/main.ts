// `npm run bench -- [--only PART] [--browser NAME] [--pages DIR] [--json FILE]`: every budget measured,
// ratios beside their baselines.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserName, browserNames } from '../../src/compile/manifest';
import { readData } from '../../src/compile/schema/read-data';
import type { DataSet } from '../../src/model/data';
import { backgroundRows } from './browser/background-rows';
import { cardRows } from './browser/card-rows';
import { coldRows as coldBackgroundRows } from './browser/cold-rows';
import { evaluationRows } from './browser/evaluation-rows';
import { flamePageRows } from './browser/flame-rows';
import { freshRows } from './browser/fresh-rows';
import { loadRows } from './browser/load-rows';
import { marksRows } from './browser/marks-rows';
import { mutationRows } from './browser/mutation-rows';
import { readingRows } from './browser/reading-rows';
import { sizeRows } from './browser/size-rows';
import { partsRows } from './core/parts';
import { articlesOf, coldRows, growthRows, namesRows, warmRows } from './core/rows';
import { isMet, type Row, tableOf } from './report';

interface Options {
  readonly browsers: readonly BrowserName[];
  /** Folder of saved pages. */
  readonly pages: string | undefined;
}

type Part = (data: DataSet, options: Options) => Promise<readonly Row[]>;

/** One browser after the other: side by side they would measure each other. */
const inEach =
  (
    part: (data: DataSet, browser: BrowserName, options: Options) => Promise<readonly Row[]>,
  ): Part =>
  async (data, options) => {
    const rows: Row[] = [];
    for (const browser of options.browsers) rows.push(...(await part(data, browser, options)));
    return rows;
  };

const parts: Readonly<Record<string, Part>> = {
  'core-warm': (data) => warmRows(data, articlesOf(data, 4)),
  'core-parts': (data) => partsRows(data, articlesOf(data, 4)),
  'core-cold': (data) => coldRows(data, articlesOf(data, 1)),
  'core-names': (data) => namesRows(data, articlesOf(data, 2)),
  'core-growth': growthRows,
  'page-sizes': inEach((_, browser) => sizeRows(browser)),
  'page-reading': inEach((data, browser, { pages }) => readingRows(data, browser, pages)),
  'page-fresh': inEach((_, browser) => freshRows(browser)),
  'page-evaluation': inEach((_, browser) => evaluationRows(browser)),
  'page-flame': inEach(flamePageRows),
  'page-marks': inEach(marksRows),
  'page-mutations': inEach(mutationRows),
  'page-card': inEach(cardRows),
  'page-load': inEach(loadRows),
  background: inEach(backgroundRows),
  'background-cold': inEach(coldBackgroundRows),
};

const browsersOf = (chosen: string | undefined): readonly BrowserName[] =>
  browserNames.filter((name) => chosen === undefined || name === chosen);

async function measure(names: readonly string[], options: Options): Promise<readonly Row[]> {
  const data = await readData('data');
  const rows: Row[] = [];
  for (const name of names) {
    console.error(`${name} …`);
    rows.push(...((await parts[name]?.(data, options)) ?? []));
  }
  return rows;
}

export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      browser: { type: 'string' },
      pages: { type: 'string' },
      json: { type: 'string', default: 'out/bench/bench.json' },
    },
  });
  const chosen = Object.keys(parts).filter((name) => name.startsWith(values.only ?? ''));
  if (chosen.length === 0) {
    console.error(`No part is named “${values.only}”. Parts: ${Object.keys(parts).join(', ')}.`);
    return 1;
  }
  const options = { browsers: browsersOf(values.browser), pages: values.pages };
  const rows = await measure(chosen, options);
  await mkdir(dirname(values.json), { recursive: true });
  await writeFile(values.json, `${JSON.stringify(rows, null, 2)}\n`);
  console.log(tableOf(rows));
  const missed = rows.filter((row) => isMet(row) === false).length;
  console.log(`\n${rows.length} figures, ${missed} over budget; ${values.json}`);
  return 0;
}
