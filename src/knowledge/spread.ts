/** Something ranked, and the document it comes from. */
export interface FromSource {
  readonly worth: number;
  readonly source: string;
}

/** The top of a list, where a reader looks, is shared out; below it the order is as it was. */
const TOP = 12;
/** What each finding of the same document above takes from the next, and after how many no more. */
const STEP = 0.8;
const MOST_STEPS = 3;

const lessened = ({ worth, source }: FromSource, above: readonly FromSource[]): number => {
  const same = above.filter((one) => one.source === source).length;
  return worth - STEP * Math.min(same, MOST_STEPS);
};

function bestOf<T extends FromSource>(rest: readonly T[], above: readonly T[]): T | undefined {
  let best = rest[0];
  for (const one of rest)
    if (best !== undefined && lessened(one, above) > lessened(best, above)) best = one;
  return best;
}

/**
 * Lets documents take turns at the top of a list where their findings are worth about the same, so that
 * the longest or newest document does not hide the others. `sorted`: the worthiest first.
 */
export function spread<T extends FromSource>(sorted: readonly T[]): readonly T[] {
  const top: T[] = [];
  const rest = [...sorted];
  while (top.length < TOP) {
    const best = bestOf(rest, top);
    if (best === undefined) break;
    top.push(best);
    rest.splice(rest.indexOf(best), 1);
  }
  return [...top, ...rest];
}
