import { useMessages } from '../messages-context';
import { percent, placeOn } from './place';
import type { ScaleProps } from './ScaleDrawing';

/** How far towards the benchmark: the full width is what is possible at the country's income, not everybody. */
export function BenchmarkScale({ score, name }: ScaleProps) {
  const messages = useMessages();
  const width = percent(placeOn({ min: 0, max: 100 }, score.value));
  return (
    <svg class="q-scale" role="img" aria-label={name}>
      <rect class="q-scale-track" x="0" width="100%" y="6" height="12" />
      <rect class="q-scale-fill" x="0" width={width} y="6" height="12" />
      <line class="q-scale-path" x1="100%" x2="100%" y1="1" y2="23" />
      <text class="q-scale-text" x="100%" y="34" text-anchor="end">
        {`${messages.text('scoreBenchmark')} ${messages.text('scorePercent', '100')}`}
      </text>
    </svg>
  );
}
