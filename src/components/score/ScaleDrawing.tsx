import type { ScoreView } from '../../model/card';
import { BenchmarkScale } from './BenchmarkScale';
import { LineScale } from './LineScale';
import { RatingScale } from './RatingScale';

export interface ScaleProps {
  readonly score: ScoreView;
  /** The figure's accessible name. */
  readonly name: string;
}

/** The drawing that suits the form of the scale. */
export function ScaleDrawing({ score, name }: ScaleProps) {
  switch (score.scale.form) {
    case 'points':
      return <LineScale score={score} name={name} steps={score.scale.max - score.scale.min} />;
    case 'index':
      return <LineScale score={score} name={name} steps={4} />;
    case 'rank':
      return <LineScale score={score} name={name} steps={1} />;
    case 'rating':
      return <RatingScale score={score} name={name} />;
    case 'percent-of-benchmark':
      return <BenchmarkScale score={score} name={name} />;
  }
}
