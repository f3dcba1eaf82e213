import type { Page } from 'puppeteer-core';
import { openExtensionPage } from '../../../src/cli/browser/extension-page';
import type { BrowserName } from '../../../src/compile/manifest';
import type { DataSet } from '../../../src/model/data';
import type { Row } from '../report';
import { middleOf } from '../statistics';
import { pagesOf } from '../texts';
import { type Bench, withBrowser } from './bench-browser';
import { articlePage } from './made-pages';

const rounds = 15;
const articleSize = 50_000;

/** Sent into a page of the extension as text: milliseconds of each round trip. */
async function roundTrips(messages: readonly (readonly [string, object])[], times: number) {
  const found: number[][] = messages.map(() => []);
  for (let round = 0; round < times; round++)
    for (const [at, [qontext, params]] of messages.entries()) {
      const from = performance.now();
      await chrome.runtime.sendMessage({ qontext, params });
      found[at]?.push(performance.now() - from);
    }
  return found;
}

/** From the end of parsing to the first mark, in a page of its own: milliseconds. */
async function firstMark(page: Page, path: string): Promise<number> {
  await page.evaluateOnNewDocument(() => {
    const look = () => {
      if (!CSS.highlights.has('qontext')) return requestAnimationFrame(look);
      const [{ domInteractive = 0 } = {}] = performance.getEntriesByType(
        'navigation',
      ) as PerformanceNavigationTiming[];
      document.documentElement.dataset.firstMark = String(performance.now() - domInteractive);
    };
    look();
  });
  await page.goto(path, { waitUntil: 'load' });
  await page.waitForFunction(() => document.documentElement.dataset.firstMark);
  return page.evaluate(() => Number(document.documentElement.dataset.firstMark));
}

async function firstMarks({ launched, open }: Bench): Promise<readonly number[]> {
  const warm = await open('article');
  const url = warm.url();
  await warm.waitForFunction(() => CSS.highlights.has('qontext'));
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const page = await launched.browser.newPage();
    await page.bringToFront();
    times.push(await firstMark(page, url));
    await page.close();
  }
  return times;
}

const row = (name: string, times: readonly number[], more: Partial<Row> = {}): Row => {
  const { median, spread } = middleOf(times);
  return { name, value: median, spread, unit: 'ms', ...more };
};

async function heapOf({ launched }: Bench): Promise<number> {
  const target = await launched.browser.waitForTarget((one) => one.type() === 'service_worker');
  const session = await target.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  return (usedSize + backingStorageSize) / 1_000_000;
}

/** Messages there and back, the first mark of an article, and what the background keeps in memory. */
export async function backgroundRows(data: DataSet, browser: BrowserName): Promise<readonly Row[]> {
  const [blocks = []] = pagesOf(data, 'en', 1, articleSize);
  const pages = { article: articlePage(data, articleSize) };
  const name = `background/${browser}`;
  return withBrowser(browser, { pages, withExtension: true }, async (bench) => {
    const inside = await openExtensionPage(bench.launched, 'src/pages/options/index.html');
    const begin = ['begin', { host: 'site.kz' }] as const;
    const link = ['link', { blocks, hints: { host: 'site.kz' } }] as const;
    const card = [
      'card',
      { entity: 'institution/mazhilis', language: 'en', paragraph: '' },
    ] as const;
    const [[first = 0] = []] = await inside.call(roundTrips, [link], 1);
    const [empty = [], linked = []] = await inside.call(roundTrips, [begin, link], rounds);
    const marks = await firstMarks(bench);
    // What cards are made of is unpacked for the first one: it is to be counted, too.
    await inside.call(roundTrips, [card], 1);
    return [
      row(`${name}/first link: index read, linker made`, [first]),
      row(`${name}/empty round trip`, empty),
      row(`${name}/link round trip, 50 kB`, linked),
      row(`${name}/first mark after interactive`, marks, { budget: { most: 150 } }),
      ...(browser === 'chromium'
        ? [row(`${name}/heap`, [await heapOf(bench)], { unit: 'MB', budget: { most: 12 } })]
        : []),
    ];
  });
}
