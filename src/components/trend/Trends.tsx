import type { SeriesView } from '../../model/card';
import { useMessages } from '../messages-context';
import { Section } from '../Section';
import { Trend } from './Trend';

/** How what is counted has changed, one chart a series: different methods never share a line. */
export function Trends({ series }: { readonly series: readonly SeriesView[] }) {
  const messages = useMessages();
  if (series.length === 0) return null;
  return (
    <Section heading={messages.text('cardOverTime')}>
      <ul class="q-plain q-rows">
        {series.map((one) => (
          <li key={one.id}>
            <Trend series={one} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
