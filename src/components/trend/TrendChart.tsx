import type { Messages } from '../../i18n/messages';
import { formatNumber } from '../../i18n/numbers';
import type { SeriesView } from '../../model/card';
import { useMessages } from '../messages-context';
import type { Dot } from './geometry';

/** The plot inside the drawing, in pixels: room for values above and years below. */
const TOP = 20;
const HEIGHT = 60;
const YEARS = TOP + HEIGHT + 20;

interface TrendChartProps {
  readonly series: SeriesView;
  readonly dots: readonly Dot[];
}

/** A line through the dots; first and last value and year are written, the rest is in the table. */
export function TrendChart({ series, dots }: TrendChartProps) {
  const messages = useMessages();
  const ends = dots.filter((_, position) => position === 0 || position === dots.length - 1);
  return (
    <div class="q-score-drawing">
      <svg class="q-scale q-trend" role="img" aria-label={chartName(series, ends, messages)}>
        <line class="q-scale-axis" x1="0" x2="100%" y1={TOP + HEIGHT} y2={TOP + HEIGHT} />
        {dots.slice(1).map((dot, before) => (
          <Segment key={dot.year} from={dots[before] ?? dot} to={dot} />
        ))}
        {dots.map((dot) => (
          <circle key={dot.year} class="q-scale-marker" cx={`${dot.x}%`} cy={height(dot)} r="5" />
        ))}
        {ends.map((dot) => (
          <EndText key={dot.year} dot={dot} value={formatNumber(dot.value, messages.language)} />
        ))}
      </svg>
    </div>
  );
}

const height = ({ y }: Dot): number => TOP + (y / 100) * HEIGHT;

function Segment({ from, to }: { readonly from: Dot; readonly to: Dot }) {
  return (
    <line
      class="q-scale-path"
      x1={`${from.x}%`}
      y1={height(from)}
      x2={`${to.x}%`}
      y2={height(to)}
    />
  );
}

function EndText({ dot, value }: { readonly dot: Dot; readonly value: string }) {
  const anchor = dot.x < 50 ? 'start' : dot.x > 50 ? 'end' : 'middle';
  const dx = dot.x < 50 ? -5 : dot.x > 50 ? 5 : 0;
  return (
    <g class="q-scale-text" text-anchor={anchor}>
      <text x={`${dot.x}%`} y={height(dot) - 10} dx={dx}>
        {value}
      </text>
      <text x={`${dot.x}%`} y={YEARS} dx={dx}>
        {dot.year}
      </text>
    </g>
  );
}

function chartName(series: SeriesView, ends: readonly Dot[], messages: Messages): string {
  const [first, last = first] = ends;
  if (first === undefined || last === undefined) return series.indicator.text;
  return messages.text(
    'trendName',
    series.indicator.text,
    series.unit,
    formatNumber(first.value, messages.language),
    String(first.year),
    formatNumber(last.value, messages.language),
    String(last.year),
  );
}
