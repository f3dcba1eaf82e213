import type { CDPSession, Page } from 'puppeteer-core';
import type { BrowserName } from '../../../src/compile/manifest';
import type { DataSet } from '../../../src/model/data';
import type { Row } from '../report';
import { middleOf } from '../statistics';
import { withBrowser } from './bench-browser';
import { articlePage, ordinaryPage } from './made-pages';

const perSecond = 1_000;
const seconds = 10;

/** Share of a core, in percent, that a page's main thread uses while it changes all the time. */
async function shareOf(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await busy(session);
  await page.evaluate(change, perSecond, seconds);
  return (((await busy(session)) - before) / seconds) * 100;
}

async function busy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

/** Sent into the page as text. Texts of paragraphs change, spread over the page; or of the last `most` alone. */
export async function change(each: number, long: number, most = 1_000): Promise<void> {
  const paragraphs = [...document.querySelectorAll('p')].slice(-most);
  const pause = 20;
  let at = 0;
  for (let step = 0; step < (long * 1_000) / pause; step++) {
    for (let one = 0; one < (each * pause) / 1_000; one++) {
      const line = paragraphs[at++ % paragraphs.length]?.firstChild as Text;
      line.data = `${line.data.slice(0, 40)} ${at}`;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** A thousand changes a second for ten seconds: what they cost with the extension beyond what they cost. */
export async function mutationRows(data: DataSet, browser: BrowserName): Promise<readonly Row[]> {
  // Firefox tells no thread's time.
  if (browser === 'firefox') return [];
  const pages = { article: articlePage(data, 50_000), ordinary: ordinaryPage(50_000) };
  const shares = async (withExtension: boolean) =>
    withBrowser(browser, { pages, withExtension }, async ({ open }) => {
      const found: Record<string, number> = {};
      for (const path of Object.keys(pages)) {
        const page = await open(path);
        await page.bringToFront();
        found[path] = await shareOf(page);
        await page.close();
      }
      return found;
    });
  const [without, among] = [await shares(false), await shares(true)];
  return Object.keys(pages).map((path) => ({
    name: `page-mutations/${browser}/${path}`,
    value: middleOf([(among[path] as number) - (without[path] as number)]).median,
    unit: '%' as const,
    baseline: 'no extension',
    note: `of a core; the page itself ${(without[path] as number).toFixed(1)} %`,
    budget: { most: 5 },
  }));
}
