/** The number of items at the front of a list whose `at` is below `limit`; the list is ordered by it. */
export function countBelow<T>(items: readonly T[], at: (item: T) => number, limit: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(items[middle] as T) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Items that lie over one another, in groups; the list is ordered by `start`. */
export function overlapping<T>(
  items: readonly T[],
  start: (item: T) => number,
  end: (item: T) => number,
): readonly (readonly T[])[] {
  const groups: T[][] = [];
  let reach = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    if (start(item) < reach) groups.at(-1)?.push(item);
    else groups.push([item]);
    reach = Math.max(reach, end(item));
  }
  return groups;
}
