import { afterEach, describe, expect, it, vi } from 'vitest';
import { Block } from '../../src/linking/page';
import { link } from './support/linker';

afterEach(() => {
  vi.restoreAllMocks();
});

/** How often a letter's case was looked at, for a paragraph of so many of these names. */
function looksFor(name: string, times: number): number {
  const capitals = vi.spyOn(Block.prototype, 'isCapital');
  const allCapitals = vi.spyOn(Block.prototype, 'isAllCapitals');
  link(`Kazakhstan: ${name.repeat(times)}`);
  const looks = capitals.mock.calls.length + allCapitals.mock.calls.length;
  vi.restoreAllMocks();
  return looks;
}

describe('a paragraph of many names', () => {
  it.each([
    'Kassym-Jomart Tokayev, ',
    'Tokayev ',
    'Qazaqstan Respublikasynyñ Prezidenti ',
    'Senate, ',
  ])('is read as often as it has names, not as often as it has pairs of them: %s', (name) => {
    const few = looksFor(name, 50);
    expect(few).toBeGreaterThan(50);
    expect(looksFor(name, 500)).toBeLessThan(15 * few);
  });
});
