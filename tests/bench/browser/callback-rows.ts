import type { Page } from 'puppeteer-core';
import { sliceBudget } from '../../../src/content/text/slices';
import type { Row } from '../report';
import { middleOf } from '../statistics';
import { type TraceEvent, traced } from './trace';

const most = 4;

/** How long our callbacks hold a page's main thread while `work` goes on; Chromium alone tells. */
export async function callbackRows(
  name: string,
  page: Page,
  work: () => Promise<unknown>,
): Promise<readonly Row[]> {
  const traceEvents = await traced(page, ['devtools.timeline', 'v8.execute'], work);
  const timesOf = (isIt: (event: TraceEvent) => boolean) =>
    traceEvents.filter(isIt).map(({ tdur = 0 }) => tdur / 1_000);
  const ours = timesOf(
    ({ name: what, args }) =>
      what === 'FunctionCall' && args.data?.url?.startsWith('chrome-extension:') === true,
  );
  const note = `of ${ours.length}, median ${middleOf(ours).median.toFixed(2)} ms`;
  return [
    {
      name: `${name}: our longest callback`,
      value: Math.max(...ours),
      unit: 'ms',
      note,
      budget: { most },
    },
    {
      name: `${name}: longest run of promises`,
      value: Math.max(...timesOf(({ name: what }) => what === 'RunMicrotasks')),
      unit: 'ms',
      note: 'our slices and the page’s own',
      budget: { most: sliceBudget },
    },
  ];
}
