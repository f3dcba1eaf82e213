import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  .map((file) => readFileSync(join('src', file), 'utf8'));

const importOf = /import\s+(type\s+)?([^;]+?)\s+from\s+'([^'.][^']*)'/g;

/** Beside the installed packages: elsewhere their names lead nowhere. */
const folder = 'out/weight';

/** What `src` takes from a package, by the path it is taken from. */
function takenFrom(name: string): ReadonlyMap<string, ReadonlySet<string>> {
  const taken = new Map<string, Set<string>>();
  for (const code of sources)
    for (const [, isType, what = '', from = ''] of code.matchAll(importOf)) {
      if (isType || (from !== name && !from.startsWith(`${name}/`))) continue;
      const names = taken.get(from) ?? new Set();
      taken.set(from, names);
      for (const each of namesOf(what, code)) names.add(each);
    }
  return taken;
}

/** The names of `{ a, b as c }`, of a default, or those used of `* as v`. */
function namesOf(what: string, code: string): readonly string[] {
  const all = /\*\s+as\s+(\w+)/.exec(what)?.[1];
  if (all)
    return [...code.matchAll(new RegExp(`\\b${all}\\.(\\w+)\\(`, 'g'))].map(([, of]) => `${of}`);
  const [before = '', listed = ''] = what.replace(/}.*/s, '').split('{');
  const names = listed.split(',').map((each) => each.trim());
  const values = names.filter((each) => each && !each.startsWith('type '));
  return [
    ...(/\w/.test(before) ? ['default'] : []),
    ...values.map((each) => each.replace(/\s+as\s.*/, '')),
  ];
}

/** Bytes that what we use of a package weighs, minified; what it brings along counted in. */
export async function weightOf(name: string): Promise<number> {
  const entry = [...takenFrom(name)]
    .map(([from, names], at) =>
      [...names].map((each) => `export { ${each} as ${each}_${at} } from '${from}';`).join('\n'),
    )
    .join('\n');
  await mkdir(folder, { recursive: true });
  const file = `${folder}/${name.replaceAll('/', '-')}.js`;
  await writeFile(file, entry);
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry: file, formats: ['iife'], name: 'used' } },
  });
  const [first] = [built].flat();
  if (!first || !('output' in first)) throw new Error(`${name} was not built.`);
  return Buffer.byteLength(first.output[0].code);
}
