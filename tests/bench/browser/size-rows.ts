import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserName } from '../../../src/compile/manifest';
import type { Row } from '../report';

/** Budgets of the scripts every page gets, in kB; the package's is in MB. */
const everyPage = ['src/content/start.js', 'src/content/main.js'];
const budgets: Readonly<Record<string, number>> = {
  'src/content/start.js': 2,
  'src/content/main.js': 23,
};
const kilo = 1_000;

/** Every shipped file with its size; only code and index are listed by name. */
export async function sizeRows(browser: BrowserName): Promise<readonly Row[]> {
  const folder = `dist/${browser}`;
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const sizes = await Promise.all(names.map((name) => sizeOf(name, folder)));
  const sum = (of: (size: Size) => number) => sizes.reduce((total, size) => total + of(size), 0);
  const ours = sizes.filter(({ name }) => everyPage.includes(name));
  const pageSum = ours.reduce((total, { raw }) => total + raw, 0);
  return [
    ...sizes
      .filter(({ name }) => /\.(?:js|css|bin)$/u.test(name))
      .map((size) => rowOf(browser, size)),
    {
      name: `page-sizes/${browser}/all script on every page`,
      value: pageSum / kilo,
      unit: 'kB',
      budget: { most: 25 },
    },
    {
      name: `page-sizes/${browser}/package`,
      value: sum(({ zipped }) => zipped) / kilo / kilo,
      unit: 'MB',
      note: `${(sum(({ raw }) => raw) / kilo / kilo).toFixed(2)} MB unpacked`,
      budget: { most: 3 },
    },
  ];
}

interface Size {
  readonly name: string;
  readonly raw: number;
  readonly zipped: number;
}

async function sizeOf(path: string, folder: string): Promise<Size> {
  const bytes = await readFile(path);
  const name = path.slice(folder.length + 1).replace(/-[\w-]{8}(?=\.\w+$)/u, '');
  return { name, raw: bytes.length, zipped: gzipSync(bytes, { level: 9 }).length };
}

const rowOf = (browser: BrowserName, { name, raw, zipped }: Size): Row => ({
  name: `page-sizes/${browser}/${name}`,
  value: raw / kilo,
  unit: 'kB',
  note: `${(zipped / kilo).toFixed(1)} kB gzipped`,
  ...(budgets[name] === undefined ? {} : { budget: { most: budgets[name] } }),
});
