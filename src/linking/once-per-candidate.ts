import type { Candidate } from './candidate';
import type { Context } from './context';

/** What was last worked out, and for which candidate. */
export interface Latest {
  candidate: Candidate;
  value: unknown;
}

/** How many kinds of work there are. */
let kinds = 0;

/**
 * What does not depend on the reading is worked out once for all readings and rules of a candidate: they
 * are weighed one after another, so that the last one's is enough to keep.
 */
export function oncePerCandidate<T>(
  work: (context: Context, candidate: Candidate) => T,
): (context: Context, candidate: Candidate) => T {
  const kind = kinds++;
  return (context, candidate) => {
    const before = context.latest[kind];
    if (before?.candidate === candidate) return before.value as T;
    const value = work(context, candidate);
    if (before) {
      before.candidate = candidate;
      before.value = value;
    } else context.latest[kind] = { candidate, value };
    return value;
  };
}
