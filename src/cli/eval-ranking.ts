import type { Index } from '../knowledge/index-file';
import { type Language, languages } from '../model/language';
import { loadIndex } from './index-file';
import { readPairs } from './ranking/pairs';
import {
  mean,
  meanRank,
  orders,
  type RankingPair,
  reciprocalRank,
} from './ranking/reciprocal-rank';

/** Findings that a card shows before "more". */
const SHOWN = 3;

const row = (name: string, cells: readonly string[]): string =>
  [name.padEnd(4), ...cells.map((cell) => cell.padStart(12))].join('');

const figures = (values: readonly number[]): readonly string[] =>
  values.map((value) => value.toFixed(3));

/** A line for each paragraph whose best finding a reader would have to look for. */
const missed = (index: Index, pairs: readonly RankingPair[], language: Language) =>
  pairs.flatMap((pair) => {
    const order = orders.ranked(index, pair, language);
    const place = 1 / reciprocalRank(order, pair.best);
    return place <= SHOWN ? [] : [`${language}: ${pair.best[0]} at ${place}, after ${order[0]}`];
  });

/**
 * Prints the mean reciprocal rank of the card's order and of two baselines over paragraphs of ours, then
 * every paragraph whose best finding is not among those that a card shows first.
 */
export async function main(): Promise<number> {
  const index = await loadIndex();
  const sets = await Promise.all(languages.map(readPairs));
  const ranks = sets.map((pairs, at) =>
    Object.values(orders).map((order) => meanRank(order, index, pairs, languages[at] ?? 'en')),
  );
  console.log(row('', Object.keys(orders)));
  for (const [at, values] of ranks.entries())
    console.log(row(languages[at] ?? '', figures(values)));
  const all = Object.keys(orders).map((_, at) => mean(ranks.map((values) => values[at] ?? 0)));
  console.log(row('all', figures(all)));
  for (const [at, pairs] of sets.entries())
    for (const line of missed(index, pairs, languages[at] ?? 'en')) console.log(line);
  return 0;
}
