import { describe, expect, it } from 'vitest';
import { foldRare, foldTable } from '../../src/linking/fold';

describe('the table of folded letters', () => {
  it('says of every code unit what the slow look at it says', () => {
    const table = foldTable();
    const differing = Array.from(table.keys()).filter((code) => table[code] !== foldRare(code));
    expect(differing).toEqual([]);
  });
});
