import type { Messages } from '../../i18n/messages';
import { formatNumber } from '../../i18n/numbers';
import type { ScoreView } from '../../model/card';
import { useMessages } from '../messages-context';
import { ratingLabel } from './score-words';

/** The value in large digits, never without what it is out of. */
export function ScoreValue({ score }: { readonly score: ScoreView }) {
  const messages = useMessages();
  return (
    <p class="q-score-value" aria-hidden="true">
      {digits(score, messages)} <span class="q-score-of">{outOf(score, messages)}</span>
    </p>
  );
}

function digits({ value, scale }: ScoreView, messages: Messages): string {
  const number = formatNumber(value, messages.language);
  if (scale.form === 'percent-of-benchmark') return messages.text('scorePercent', number);
  return scale.form === 'rating' ? ratingLabel(value) : number;
}

function outOf({ scale }: ScoreView, messages: Messages): string {
  const max = formatNumber(scale.max, messages.language);
  switch (scale.form) {
    case 'percent-of-benchmark':
      return messages.text('scoreBenchmarkShort');
    case 'rating':
      return messages.text('scoreOfRating');
    case 'rank':
      return messages.text('scoreOfRank', max);
    case 'points':
    case 'index':
      return messages.text('scoreOfPoints', max);
  }
}
