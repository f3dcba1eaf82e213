import type { Candidate } from './candidate';
import type { Context } from './context';

/** What was last worked out, and for which candidate. */
export interface Latest {
  readonly candidate: Candidate;
  readonly value: unknown;
}

/**
 * What does not depend on the reading is worked out once for all readings and rules of a candidate: they
 * are weighed one after another, so that the last one's is enough to keep.
 */
export function oncePerCandidate<T>(
  work: (context: Context, candidate: Candidate) => T,
): (context: Context, candidate: Candidate) => T {
  return (context, candidate) => {
    const before = context.latest.get(work);
    if (before?.candidate === candidate) return before.value as T;
    const value = work(context, candidate);
    context.latest.set(work, { candidate, value });
    return value;
  };
}
