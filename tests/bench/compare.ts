// `npm run bench:compare -- BEFORE.json AFTER.json`: figures of two runs side by side.
import { readFile } from 'node:fs/promises';
import { isMet, type Row } from './report';

const rowsOf = async (file: string): Promise<readonly Row[]> =>
  JSON.parse(await readFile(file, 'utf8'));

const shown = (row: Row | undefined): string =>
  row === undefined ? '–' : `${row.value.toPrecision(3)} ${row.unit}`;

const changeOf = (before: Row | undefined, after: Row | undefined): string =>
  before && after ? `${((after.value / before.value - 1) * 100).toFixed(0)} %` : '';

const lost = (row: Row | undefined): string =>
  row !== undefined && isMet(row) === false ? 'NOT MET' : '';

export async function main(files: readonly string[]): Promise<number> {
  const [first, second] = files;
  if (first === undefined || second === undefined) {
    console.error('usage: bench:compare -- BEFORE.json AFTER.json');
    return 1;
  }
  const [before, after] = [await rowsOf(first), await rowsOf(second)];
  const names = new Set([...before, ...after].map(({ name }) => name));
  for (const name of names) {
    const [a, b] = [before, after].map((rows) => rows.find((row) => row.name === name));
    const cells = [
      name.padEnd(60),
      shown(a).padEnd(12),
      shown(b).padEnd(12),
      changeOf(a, b).padEnd(7),
    ];
    console.log([...cells, lost(b)].join(' ').trimEnd());
  }
  return 0;
}
