import type { Messages } from '../../i18n/messages';
import { formatNumber } from '../../i18n/numbers';
import type { ScoreView } from '../../model/card';

/** Everything the figure shows, as one sentence: its accessible name. */
export function scoreName(score: ScoreView, messages: Messages): string {
  const isBenchmark = score.scale.form === 'percent-of-benchmark';
  return [
    valueWords(score, messages),
    bandWords(score, messages),
    score.scale.words.text,
    isBenchmark && messages.text('scoreBenchmarkNote'),
    yearWords(score, messages),
    messages.text('scoreBy', score.measuredBy),
  ]
    .filter(Boolean)
    .map((part) => String(part).replace(/\.$/, ''))
    .join('; ');
}

function valueWords({ indicator, value, scale }: ScoreView, messages: Messages): string {
  const [shown, min, max] = [value, scale.min, scale.max].map((number) =>
    formatNumber(number, messages.language),
  ) as [string, string, string];
  switch (scale.form) {
    case 'points':
      return messages.text('scoreNamePoints', indicator.text, shown, min, max);
    case 'percent-of-benchmark':
      return messages.text('scoreNamePercent', indicator.text, shown);
    case 'rating':
      return messages.text('scoreNameRating', indicator.text, ratingLabel(value));
    case 'rank':
      return messages.text('scoreNameRank', indicator.text, shown, max);
    case 'index':
      return messages.text('scoreNameIndex', indicator.text, shown, min, max);
  }
}

/** The source's uncertainty band; `''` where it prints none. */
export function bandWords({ band }: ScoreView, messages: Messages): string {
  if (band === undefined) return '';
  const show = (value: number) => formatNumber(value, messages.language);
  return messages.text('scoreBand', show(band.low), show(band.high));
}

/** The year measured, and the year published where it is another. */
export function yearWords({ year, published }: ScoreView, messages: Messages): string {
  if (year === undefined && published === undefined) return messages.text('scoreNoYear');
  if (year === undefined) return messages.text('scorePublished', String(published));
  return published === undefined || published === year
    ? messages.text('scoreMeasured', String(year))
    : messages.text('scoreMeasuredPublished', String(year), String(published));
}

/** Whether the document quotes a measurement that others made. */
export const isQuoted = ({ measuredBy, citation }: ScoreView): boolean =>
  !citation.publisher.includes(measuredBy);

/** `5+` for what lies beyond the last whole step of a 1…5+ rating. */
export const ratingLabel = (value: number): string => (value > 5 ? '5+' : String(value));
