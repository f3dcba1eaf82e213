import type { Page } from 'puppeteer-core';

/** What Chromium writes down of one stretch of work; `dur` and the thread's own time `tdur` in µs. */
export interface TraceEvent {
  readonly name: string;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly [key: string]: unknown; readonly url?: string } };
}

/** Everything of these categories that the whole browser does during `work`; Chromium alone tells. */
export async function traced(
  page: Page,
  categories: readonly string[],
  work: () => Promise<unknown>,
): Promise<readonly TraceEvent[]> {
  await page.tracing.start({ categories: [...categories] });
  await work();
  const written = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(written)) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  return traceEvents;
}
