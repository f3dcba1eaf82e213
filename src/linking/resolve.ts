import type { Stretch } from './article-numbers';

const length = ({ start, end }: Stretch): number => end - start;

/** In the order of the text, of those that begin together the longest first. */
const byStart = (a: Stretch, b: Stretch): number => a.start - b.start || length(b) - length(a);

const isClear = (spans: readonly Stretch[]): boolean => {
  for (let at = 1; at < spans.length; at++)
    if ((spans[at] as Stretch).start < (spans[at - 1] as Stretch).end) return false;
  return true;
};

/** Of overlapping spans the first stays, of those that begin together the longest; in the order of the text. */
export function withoutOverlaps<Span extends Stretch>(spans: readonly Span[]): readonly Span[] {
  if (isClear(spans)) return spans;
  const kept: Span[] = [];
  let reach = 0;
  for (const span of spans.toSorted(byStart)) {
    if (span.start < reach) continue;
    kept.push(span);
    reach = span.end;
  }
  return kept;
}
