/** One row of the table of distances, from the row before it. */
function nextRow(row: readonly number[], b: string, letter: string): readonly number[] {
  const next = [(row[0] ?? 0) + 1];
  for (let at = 0; at < b.length; at++) {
    const same = b[at] === letter ? 0 : 1;
    const replaced = (row[at] ?? 0) + same;
    next.push(Math.min(replaced, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
  }
  return next;
}

/**
 * How many letters must be put in, taken out or replaced to make `a` into `b`, counted up to `limit`:
 * every greater distance is `limit + 1`.
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const letter of a.split('')) {
    row = nextRow(row, b, letter);
    if (Math.min(...row) > limit) return limit + 1;
  }
  return Math.min(row.at(-1) ?? 0, limit + 1);
}
