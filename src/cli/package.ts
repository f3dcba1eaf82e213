// `npm run package`: both packages as zip files, the same bytes each time, and what they are made of.
import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { browserNames } from '../compile/manifest';
import { billOf } from './package/bill';
import { zipOf } from './package/zip';

const run = promisify(execFile);
const folder = 'out/package';

export async function main(): Promise<number> {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  await mkdir(folder, { recursive: true });
  for (const name of browserNames) {
    await run('npx', ['vite', 'build', '--configLoader', 'runner', '--mode', name]);
    const bytes = await zipOf(`dist/${name}`);
    const file = `${folder}/qontext-${version}-${name}.zip`;
    await writeFile(file, bytes);
    console.log(`${file}  ${(bytes.length / 1024).toFixed(0)} kB`);
  }
  console.log(await writeBill(version));
  return 0;
}

async function writeBill(version: string): Promise<string> {
  const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8'));
  const bill = billOf(packages, version);
  const file = `${folder}/qontext-${version}.cdx.json`;
  await writeFile(file, `${JSON.stringify(bill, null, 2)}\n`);
  return `${file}  ${bill.components.map(({ name, version: of }) => `${name} ${of}`).join(', ')}`;
}
