import { beforeAll, describe, expect, it } from 'vitest';
import { loadIndex } from '../../src/cli/index-file';
import { readPairs } from '../../src/cli/ranking/pairs';
import { meanRank, orders, reciprocalRank } from '../../src/cli/ranking/reciprocal-rank';
import type { Index } from '../../src/knowledge/index-file';
import type { FindingId } from '../../src/model/ids';
import { languages } from '../../src/model/language';

/** Measured 0.85; some room for findings that come and are put in other words. */
const LEAST = 0.7;
/** The best of the baselines is below a third of the order's figure. */
const TIMES_BETTER = 3;

let index: Index;
beforeAll(async () => {
  index = await loadIndex();
});

describe.each(languages)('the order of findings for paragraphs in %s', (language) => {
  it('puts the best finding first far more often than no order or the newest first', async () => {
    const pairs = await readPairs(language);
    const rank = (order: keyof typeof orders) => meanRank(orders[order], index, pairs, language);
    expect(rank('ranked')).toBeGreaterThan(LEAST);
    expect(rank('ranked')).toBeGreaterThan(TIMES_BETTER * rank('unordered'));
    expect(rank('ranked')).toBeGreaterThan(TIMES_BETTER * rank('newest'));
  });

  it('is measured with twenty paragraphs of different findings that exist', async () => {
    const pairs = await readPairs(language);
    const exists = (id: FindingId) => index.findings.numberOf(id) !== undefined;
    expect(pairs).toHaveLength(20);
    expect(new Set(pairs.map(({ best }) => best[0])).size).toBe(20);
    expect(pairs.filter(({ best }) => !best.some(exists)).map(({ best }) => best)).toEqual([]);
  });

  it('is the same each time', async () => {
    for (const pair of await readPairs(language))
      expect(orders.ranked(index, pair, language)).toEqual(orders.ranked(index, pair, language));
  });
});

describe('the reciprocal rank', () => {
  const ids = (...all: readonly string[]) => all as readonly string[] as readonly FindingId[];

  it.each([
    [ids('a', 'b', 'c'), ids('a'), 1],
    [ids('a', 'b', 'c'), ids('c', 'b'), 1 / 2],
    [ids('a', 'b', 'c'), ids('d'), 0],
  ])('of %j with the best %j is %d', (order, best, rank) => {
    expect(reciprocalRank(order, best)).toBe(rank);
  });
});
