/**
 * What `map` answers. That makes arrays of one kind before the optimiser compiled its caller and of another after, and
 * all that was compiled to read the first is compiled anew.
 */
export function madeOf<From, To>(
  items: readonly From[],
  make: (item: From, at: number) => To,
): readonly To[] {
  const made: To[] = [];
  for (let at = 0; at < items.length; at++) made.push(make(items[at] as From, at));
  return made;
}
