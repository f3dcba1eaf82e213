import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const section = readme.slice(readme.indexOf('## Security'), readme.indexOf('**Not defended.**'));
const rows = section
  .split('\n')
  .filter((line) => /^\| (?!who|-)/.test(line))
  .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()))
  .map(([, who = '', attack = '', defence = '', proof = '']) => ({ who, attack, defence, proof }));

/** The test files a cell names, each with the titles that follow it. */
const proofsIn = (cell: string) =>
  [...cell.matchAll(/`([^`]+)`([^`]*)/g)].map(([, file = '', rest = '']) => ({
    file,
    titles: [...rest.matchAll(/“([^”]+)”/g)].map(([, title = '']) => title),
  }));

const fileOf = (name: string) =>
  [`tests/${name}.test.ts`, `tests/${name}.test.tsx`].find((file) => existsSync(file));

describe('the attacks the README speaks of', () => {
  it('are many, and come from someone', () => {
    expect(rows.length).toBeGreaterThanOrEqual(10);
    expect([...new Set(rows.map(({ who }) => who))].toSorted()).toEqual(['package', 'page']);
    expect(rows.filter(({ attack, defence }) => !attack || !defence)).toEqual([]);
  });

  it.each(rows)('$attack: the named tests are there', ({ proof }) => {
    const proofs = proofsIn(proof);
    expect(proofs.filter(({ titles }) => titles.length === 0)).toEqual([]);
    for (const { file, titles } of proofs) {
      const path = fileOf(file);
      expect(path, file).toBeDefined();
      const code = readFileSync(path as string, 'utf8');
      expect(titles.filter((title) => !code.includes(title))).toEqual([]);
    }
    expect(proofs.length).toBeGreaterThan(0);
  });
});
