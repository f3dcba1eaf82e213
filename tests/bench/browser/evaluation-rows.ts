import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../../src/compile/manifest';
import type { Row } from '../report';
import { middleOf, ratiosOf } from '../statistics';
import { type Bench, withBrowser } from './bench-browser';
import { writeEmptyExtension } from './empty-extension';
import { ordinaryPage } from './made-pages';
import { traced } from './trace';

const rounds = 15;
const baseline = 'empty content scripts';
/** Until scripts that wait for a page at rest have run, in milliseconds. */
const settling = 300;

/** Milliseconds of the main thread's own time for an extension's two scripts, compiling them included. */
async function evaluation(page: Page): Promise<number> {
  const events = await traced(page, ['devtools.timeline'], async () => {
    await page.reload({ waitUntil: 'load' });
    await new Promise<void>((resolve) => setTimeout(resolve, settling));
  });
  const ours = events.filter(
    ({ name, args }) =>
      name === 'EvaluateScript' && args.data?.url?.startsWith('chrome-extension:') === true,
  );
  if (ours.length !== 2) throw new Error(`${ours.length} content scripts were run, not two.`);
  return ours.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1_000;
}

/** Each time in a page just opened: a script's functions are compiled anew there. */
async function once({ open }: Bench, path: string): Promise<number> {
  const page = await open(path);
  await page.bringToFront();
  const time = await evaluation(page);
  await page.close();
  return time;
}

async function rowOf(name: string, path: string, ours: Bench, empty: Bench, most?: number) {
  const times: { readonly ours: number[]; readonly empty: number[] } = { ours: [], empty: [] };
  for (let round = 0; round < rounds; round += 1) {
    times.empty.push(await once(empty, path));
    times.ours.push(await once(ours, path));
  }
  const { median, spread } = ratiosOf(times.ours, times.empty);
  const [own, bare] = [middleOf(times.ours).median, middleOf(times.empty).median];
  return {
    name: `${name}/${path}`,
    value: median,
    spread,
    unit: '×',
    baseline,
    note: `${own.toFixed(2)} ms, ${bare.toFixed(2)} ms empty`,
    ...(most === undefined ? {} : { budget: { most } }),
  } as const satisfies Row;
}

/** What the scripts on every page cost before there is anything to read, and where there is. */
export async function evaluationRows(browser: BrowserName): Promise<readonly Row[]> {
  // Firefox tells no script's time.
  if (browser === 'firefox') return [];
  const pages = { 'no text': '<!doctype html><title>Page</title>', ordinary: ordinaryPage(50_000) };
  const extension = await writeEmptyExtension(browser);
  const name = `page-evaluation/${browser}`;
  return withBrowser(browser, { pages, withExtension: true, extension }, (empty) =>
    withBrowser(browser, { pages, withExtension: true }, async (ours) => [
      await rowOf(name, 'no text', ours, empty, 2),
      await rowOf(name, 'ordinary', ours, empty),
    ]),
  );
}
