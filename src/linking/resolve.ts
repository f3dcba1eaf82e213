import type { Stretch } from './law-references';

const length = ({ start, end }: Stretch): number => end - start;

/** Of overlapping spans the longest stays, of equals the first; in the order of the text. */
export function withoutOverlaps<Span extends Stretch>(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => length(b) - length(a) || a.start - b.start))
    if (kept.every(({ start, end }) => span.end <= start || end <= span.start)) kept.push(span);
  return kept.sort((a, b) => a.start - b.start);
}
