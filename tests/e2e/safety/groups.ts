/** `all` in lists of `size`, the last one shorter. */
export function groups<T>(all: readonly T[], size: number): T[][] {
  const lists: T[][] = [];
  for (let at = 0; at < all.length; at += size) lists.push(all.slice(at, at + size));
  return lists;
}
