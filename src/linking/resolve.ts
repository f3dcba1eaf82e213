import type { Stretch } from './law-references';
import { overlapping } from './sorted';

const length = ({ start, end }: Stretch): number => end - start;

function firstOf<Span extends Stretch>(group: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of group.toSorted((a, b) => a.start - b.start || length(b) - length(a)))
    if (kept.every(({ start, end }) => span.end <= start || end <= span.start)) kept.push(span);
  return kept;
}

const isClear = (spans: readonly Stretch[]): boolean =>
  spans.every(({ start }, at) => at === 0 || (spans[at - 1] as Stretch).end <= start);

/** Of overlapping spans the first stays, of those that begin together the longest; in the order of the text. */
export function withoutOverlaps<Span extends Stretch>(spans: readonly Span[]): readonly Span[] {
  if (isClear(spans)) return spans;
  const ordered = spans.toSorted((a, b) => a.start - b.start);
  return overlapping(
    ordered,
    ({ start }) => start,
    ({ end }) => end,
  )
    .flatMap(firstOf)
    .toSorted((a, b) => a.start - b.start);
}
