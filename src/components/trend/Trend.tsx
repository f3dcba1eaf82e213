import type { SeriesView } from '../../model/card';
import { Caution } from '../finding/Caution';
import { useMessages } from '../messages-context';
import { Shown } from '../Shown';
import { dotsOf } from './geometry';
import { TrendChart } from './TrendChart';
import { TrendTable } from './TrendTable';

/** Dated values of one indicator as a small line chart, with its table one key away. */
export function Trend({ series }: { readonly series: SeriesView }) {
  return (
    <>
      <p class="q-score-name">
        <Shown text={series.indicator} />
      </p>
      <p class="q-eyebrow">
        {series.unit}
        <Direction better={series.better} />
      </p>
      <TrendChart series={series} dots={dotsOf(series.points)} />
      {series.caution && <Caution text={series.caution} />}
      <TrendTable series={series} />
    </>
  );
}

function Direction({ better }: { readonly better: SeriesView['better'] }) {
  const messages = useMessages();
  if (better === undefined) return null;
  const key = better === 'higher' ? 'trendHigherBetter' : 'trendLowerBetter';
  return <>{` · ${messages.text(key)}`}</>;
}
