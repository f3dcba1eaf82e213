import { formatNumber } from '../../i18n/numbers';
import type { SeriesView } from '../../model/card';
import { useMessages } from '../messages-context';
import { Shown } from '../Shown';

/** Every value with its year and place. */
export function TrendTable({ series }: { readonly series: SeriesView }) {
  const messages = useMessages();
  return (
    <details>
      <summary class="q-button q-focus">{messages.text('trendTable')}</summary>
      <table class="q-table">
        <caption class="q-hidden">
          {series.indicator.text}, {series.unit}
        </caption>
        <thead>
          <tr>
            <th scope="col">{messages.text('trendYear')}</th>
            <th scope="col">{messages.text('trendValue')}</th>
            <th scope="col">{messages.text('trendSource')}</th>
          </tr>
        </thead>
        <tbody>
          {series.points.map((point) => (
            <Row key={`${point.year} ${point.citation.source}`} point={point} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Row({ point }: { readonly point: SeriesView['points'][number] }) {
  const { language } = useMessages();
  return (
    <tr>
      <th scope="row">{point.year}</th>
      <td>{formatNumber(point.value, language)}</td>
      <td>
        <Shown text={point.citation.short} />, {point.citation.locator}
      </td>
    </tr>
  );
}
