import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coreMutants } from './core-mutants';
import { pageMutants } from './page-mutants';

const all = [...coreMutants, ...pageMutants];

describe('mutants', () => {
  it('have names of their own', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });

  it.each(all)('$name: its code stands once, and its test is there', ({ file, from, test }) => {
    expect(readFileSync(file, 'utf8').split(from)).toHaveLength(2);
    expect(existsSync(test)).toBe(true);
  });
});
