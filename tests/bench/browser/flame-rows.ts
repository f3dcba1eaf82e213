import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import type { BrowserName } from '../../../src/compile/manifest';
import type { DataSet } from '../../../src/model/data';
import type { Row } from '../report';
import { middleOf } from '../statistics';
import { type Bench, withBrowser } from './bench-browser';
import { buildProbe } from './build-probe';
import { flameRows, profiled, type SelfTimes } from './flame';
import { articlePage, ordinaryPage } from './made-pages';

/** Built here so that functions keep their names. */
const readable = 'out/bench/readable';
const rounds = 10;
/** Until an opened page is read and marked, in milliseconds. */
const settling = 1_000;

const rest = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

async function reload(page: Page): Promise<void> {
  await page.reload({ waitUntil: 'load' });
  await rest(settling);
}

/** The same page opened anew by turns with the bare walk through it: what ours took, and the walk. */
async function inPage({ open }: Bench, path: string, script: string) {
  const runs: SelfTimes[] = [];
  const limits: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = await open(path);
    await page.bringToFront();
    const session = await page.createCDPSession();
    runs.push(await profiled(session, () => reload(page)));
    await page.reload({ waitUntil: 'load' });
    await page.evaluate(script);
    const { limit = Number.NaN } = await page.evaluate(() => probe.once(['limit']));
    limits.push(limit);
    await page.close();
  }
  return { runs, limit: middleOf(limits).median };
}

async function inBackground({ launched, open }: Bench, path: string): Promise<SelfTimes[]> {
  const target = await launched.browser.waitForTarget((one) => one.type() === 'service_worker');
  const session = await target.createCDPSession();
  const page = await open(path);
  const runs: SelfTimes[] = [];
  for (let round = 0; round < rounds; round += 1)
    runs.push(await profiled(session, () => reload(page)));
  await page.close();
  return runs;
}

/** Which of our functions take the time of a page about something else, and of an article. */
export async function flamePageRows(data: DataSet, browser: BrowserName): Promise<readonly Row[]> {
  // Firefox gives its driver no profile.
  if (browser === 'firefox') return [];
  await build({
    mode: browser,
    configLoader: 'runner',
    logLevel: 'error',
    build: { minify: false, outDir: readable },
  });
  const pages = { article: articlePage(data, 50_000), ordinary: ordinaryPage(50_000) };
  const script = await buildProbe();
  return withBrowser(
    browser,
    { pages, withExtension: true, extension: readable },
    async (bench) => {
      const name = `page-flame/${browser}`;
      const rows: Row[] = [];
      for (const path of ['ordinary', 'article']) {
        const { runs, limit } = await inPage(bench, path, script);
        rows.push(...flameRows(`${name}/${path}`, runs, limit));
      }
      const background = await inBackground(bench, 'article');
      return [...rows, ...flameRows(`${name}/article, background`, background)];
    },
  );
}
