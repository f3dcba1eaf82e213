// `npm run package`: both packages as zip files, the same bytes each time, and what they are made of.
import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { zipSync } from 'fflate';
import { browserNames } from '../compile/manifest';

const run = promisify(execFile);
const folder = 'out/package';
/** The first time that a zip file can hold: a package must not tell when it was made. */
const noTime = new Date(1980, 0, 1);

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

async function zipOf(from: string): Promise<Uint8Array> {
  const entries = await readdir(from, { withFileTypes: true, recursive: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const files = await Promise.all(
    paths.map(async (path) => [relative(from, path), await readFile(path)] as const),
  );
  return zipSync(Object.fromEntries(files), { level: 9, mtime: noTime });
}

/** A CycloneDX bill of what is shipped, from the lock file: npm's own leaves out what tools want too. */
async function writeBill(version: string): Promise<string> {
  const lock = JSON.parse(await readFile('package-lock.json', 'utf8'));
  const components = Object.entries<Locked>(lock.packages).flatMap(([path, one]) =>
    path === '' || one.dev || one.devOptional || one.optional ? [] : [componentOf(path, one)],
  );
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', name: 'qontext', version } },
    components,
  };
  const file = `${folder}/qontext-${version}.cdx.json`;
  await writeFile(file, `${JSON.stringify(bill, null, 2)}\n`);
  return `${file}  ${components.map(({ name, version: of }) => `${name} ${of}`).join(', ')}`;
}

interface Locked {
  readonly version: string;
  readonly license: string;
  readonly integrity: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
}

function componentOf(path: string, { version, license, integrity }: Locked) {
  const name = path.replace(/^.*node_modules\//, '');
  const content = Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');
  return {
    type: 'library',
    name,
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    licenses: [{ license: { id: license } }],
    hashes: [{ alg: 'SHA-512', content }],
  };
}
