import type { Stretch } from './law-references';
import { overlapping } from './sorted';

const length = ({ start, end }: Stretch): number => end - start;

function longestOf<Span extends Stretch>(group: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of group.toSorted((a, b) => length(b) - length(a) || a.start - b.start))
    if (kept.every(({ start, end }) => span.end <= start || end <= span.start)) kept.push(span);
  return kept;
}

const isClear = (spans: readonly Stretch[]): boolean =>
  spans.every(({ start }, at) => at === 0 || (spans[at - 1] as Stretch).end <= start);

/** Of overlapping spans the longest stays, of equals the first; in the order of the text. */
export function withoutOverlaps<Span extends Stretch>(spans: readonly Span[]): readonly Span[] {
  if (isClear(spans)) return spans;
  const ordered = spans.toSorted((a, b) => a.start - b.start);
  return overlapping(
    ordered,
    ({ start }) => start,
    ({ end }) => end,
  )
    .flatMap(longestOf)
    .toSorted((a, b) => a.start - b.start);
}
