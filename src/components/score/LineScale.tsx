import { EndLabels } from './EndLabels';
import { percent, placeOn } from './place';
import type { ScaleProps } from './ScaleDrawing';

/** Height of the axis in the drawing, in pixels. */
const AXIS = 12;

interface LineScaleProps extends ScaleProps {
  /** How many equal steps the ticks mark. */
  readonly steps: number;
}

/** A ruler with the value on it, and the uncertainty band where the source prints one. */
export function LineScale({ score, name, steps }: LineScaleProps) {
  const { scale, value } = score;
  return (
    <svg class="q-scale" role="img" aria-label={name}>
      <line class="q-scale-axis" x1="0" x2="100%" y1={AXIS} y2={AXIS} />
      <Ticks steps={steps} />
      <Band score={score} />
      <circle class="q-scale-marker" cx={percent(placeOn(scale, value))} cy={AXIS} r="6" />
      <EndLabels from={String(scale.min)} to={String(scale.max)} />
    </svg>
  );
}

function Ticks({ steps }: { readonly steps: number }) {
  const places = Array.from({ length: steps + 1 }, (_, step) => percent((step / steps) * 100));
  return (
    <>
      {places.map((x) => (
        <line key={x} class="q-scale-axis" x1={x} x2={x} y1={AXIS - 3} y2={AXIS + 3} />
      ))}
    </>
  );
}

function Band({ score: { band, scale } }: Pick<ScaleProps, 'score'>) {
  if (band === undefined) return null;
  const from = placeOn(scale, band.low);
  const width = percent(placeOn(scale, band.high) - from);
  return <rect class="q-scale-band" x={percent(from)} width={width} y={AXIS - 5} height="10" />;
}
