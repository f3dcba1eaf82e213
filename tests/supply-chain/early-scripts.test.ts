import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What runs on pages before a card opens. */
const early = ['start', 'main', 'marks'].map((name) => `src/content/${name}.ts`);
/** Types are gone from what is built. */
const importOf = /^(?:import|export) (?!type )[^;]*?from '([^']+)';|^import '([^']+)';/gm;

const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(importOf)].map(([, from, bare]) => from ?? bare ?? '');

function fileOf(name: string, from: string): string {
  const path = join(dirname(from), name);
  return [`${path}.ts`, `${path}.tsx`, path].find((each) => existsSync(each)) ?? path;
}

/** Every file that these import, and those in their turn. */
function reachedFrom(files: readonly string[]): ReadonlySet<string> {
  const reached = new Set(files);
  for (const file of reached)
    for (const name of importsOf(file))
      if (/^\..*\/[\w-]+$/.test(name)) reached.add(fileOf(name, file));
  return reached;
}

describe('the scripts that run on pages before a card opens', () => {
  const reached = reachedFrom(early);

  it('are made of many of our files', () => {
    expect(reached.size).toBeGreaterThan(30);
  });

  it('bring no package along', () => {
    const packages = [...reached].flatMap((file) =>
      importsOf(file)
        .filter((name) => !name.startsWith('.'))
        .map((name) => `${file} imports ${name}`),
    );
    expect(packages).toEqual([]);
  });
});
