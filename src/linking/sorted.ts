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
