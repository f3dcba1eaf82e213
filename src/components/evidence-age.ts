import { lastYearOf } from '../i18n/dates';
import type { CardView } from '../model/card';

/** Years between article and evidence from which a reader is told; one year is the usual delay of reports. */
export const NOTABLE_AGE = 2;

/** The latest year that anything on the card speaks of, or `undefined` for a card without evidence. */
export function newestYear(card: CardView): number | undefined {
  const findings = [...card.findings, ...card.contrasts.flatMap((c) => [...c.state, ...c.others])];
  const years = [
    ...findings.map(({ when }) => lastYearOf(when)),
    ...card.scores.map(({ year, published }) => year ?? published),
    ...card.series.flatMap(({ points }) => points.map(({ year }) => year)),
  ].filter((year) => year !== undefined);
  return years.length === 0 ? undefined : Math.max(...years);
}
