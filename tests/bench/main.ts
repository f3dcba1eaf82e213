// `npm run bench -- [--only PART] [--json FILE]`: every budget measured, ratios beside their baselines.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { readData } from '../../src/compile/schema/read-data';
import type { DataSet } from '../../src/model/data';
import { articlesOf, coldRows, growthRows, namesRows, warmRows } from './core/rows';
import { isMet, type Row, tableOf } from './report';

type Part = (data: DataSet) => Promise<readonly Row[]>;

const parts: Readonly<Record<string, Part>> = {
  'core-warm': (data) => warmRows(data, articlesOf(data, 4)),
  'core-cold': (data) => coldRows(data, articlesOf(data, 1)),
  'core-names': (data) => namesRows(data, articlesOf(data, 2)),
  'core-growth': growthRows,
};

export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      json: { type: 'string', default: 'out/bench/bench.json' },
    },
  });
  const chosen = Object.keys(parts).filter((name) => name.startsWith(values.only ?? ''));
  if (chosen.length === 0) {
    console.error(`No part is named “${values.only}”. Parts: ${Object.keys(parts).join(', ')}.`);
    return 1;
  }
  const data = await readData('data');
  const rows: Row[] = [];
  for (const name of chosen) {
    console.error(`${name} …`);
    rows.push(...((await parts[name]?.(data)) ?? []));
  }
  await mkdir(dirname(values.json), { recursive: true });
  await writeFile(values.json, `${JSON.stringify(rows, null, 2)}\n`);
  console.log(tableOf(rows));
  const missed = rows.filter((row) => isMet(row) === false).length;
  console.log(`\n${rows.length} figures, ${missed} over budget; ${values.json}`);
  return 0;
}
