import type { ScoreView } from '../../model/card';
import { useMessages } from '../messages-context';
import { Shown } from '../Shown';
import { bandWords } from './score-words';

/** Under the drawing: which way is better, the band, and what a percentage is not. */
export function ScoreWords({ score }: { readonly score: ScoreView }) {
  const messages = useMessages();
  const band = bandWords(score, messages);
  return (
    <div class="q-score-words" aria-hidden="true">
      <p>
        <Shown text={score.scale.words} />
      </p>
      {band && <p>{band}</p>}
      {score.scale.form === 'percent-of-benchmark' && <p>{messages.text('scoreBenchmarkNote')}</p>}
    </div>
  );
}
