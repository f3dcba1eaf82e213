/** The middle of some numbers, and how far the middle half of them lies apart, relative to it. */
export interface Middle {
  readonly median: number;
  /** Interquartile range by median: 0.1 means that half of the runs lie within about ±5 %. */
  readonly spread: number;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;

export function middleOf(numbers: readonly number[]): Middle {
  const sorted = numbers.toSorted((a, b) => a - b);
  const median = at(sorted, 0.5);
  return { median, spread: (at(sorted, 0.75) - at(sorted, 0.25)) / median };
}

/** Ratios of runs that were made in turn: each to the baseline's run of the same round. */
export const ratiosOf = (runs: readonly number[], baseline: readonly number[]): Middle =>
  middleOf(runs.map((run, round) => run / (baseline[round] ?? Number.NaN)));
