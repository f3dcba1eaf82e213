import { percent } from './place';
import type { ScaleProps } from './ScaleDrawing';
import { ratingLabel } from './score-words';

/** The steps of a 1…5+ rating; 6 stands for 5+. */
const STEPS = [1, 2, 3, 4, 5, 6];

/** One box for each step, the given one filled. */
export function RatingScale({ score, name }: ScaleProps) {
  const given = ratingLabel(score.value);
  return (
    <svg class="q-scale q-scale-low" role="img" aria-label={name}>
      {STEPS.map((step, position) => (
        <Step
          key={step}
          label={ratingLabel(step)}
          position={position}
          isGiven={ratingLabel(step) === given}
        />
      ))}
    </svg>
  );
}

interface StepProps {
  readonly label: string;
  readonly position: number;
  readonly isGiven: boolean;
}

function Step({ label, position, isGiven }: StepProps) {
  const width = 100 / STEPS.length;
  return (
    <>
      <rect
        class={isGiven ? 'q-scale-fill' : 'q-scale-track'}
        x={percent(position * width)}
        width={percent(width - 2)}
        y="1"
        height="20"
      />
      <text
        class={isGiven ? 'q-scale-text q-scale-on' : 'q-scale-text'}
        x={percent(position * width + (width - 2) / 2)}
        y="15"
        text-anchor="middle"
      >
        {label}
      </text>
    </>
  );
}
