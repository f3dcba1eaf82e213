import type { SeriesView } from '../../model/card';
import { MoreList } from '../MoreList';
import { useMessages } from '../messages-context';
import { Section } from '../Section';
import { Trend } from './Trend';

/** Charts before "more". */
const FIRST_TRENDS = 2;

/** How what is counted has changed, one chart a series: different methods never share a line. */
export function Trends({ series }: { readonly series: readonly SeriesView[] }) {
  const messages = useMessages();
  if (series.length === 0) return null;
  return (
    <Section heading={messages.text('cardOverTime')}>
      <MoreList
        items={series}
        first={FIRST_TRENDS}
        keyOf={({ id }) => id}
        draw={(one) => <Trend series={one} />}
      />
    </Section>
  );
}
