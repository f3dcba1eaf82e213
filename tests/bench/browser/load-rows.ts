import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../../src/compile/manifest';
import type { DataSet } from '../../../src/model/data';
import type { Row } from '../report';
import { middleOf, ratiosOf } from '../statistics';
import { type Bench, withBrowser } from './bench-browser';
import { callbackRows } from './callback-rows';
import { articlePage, ordinaryPage } from './made-pages';
import { change } from './mutation-rows';
import { usageOf } from './process-tree';
import { soakRows } from './soak-rows';

const baseline = 'no extension';
/** Changes a second, and in how many of a page's last paragraphs at most. */
interface Changes {
  readonly perSecond: number;
  readonly most: number;
}
const perSecond = 1_000;
const flood: Changes = { perSecond, most: 1_000 };
/** One text far below the screen, fifty times a second: what is painted of it is nothing. */
const unseen: Changes = { perSecond: 50, most: 1 };
const seconds = 10;
const rounds = 3;
/** Until a page that was opened is read and marked, in milliseconds. */
const settling = 2_000;

const pidOf = ({ launched }: Bench): number => launched.browser.process()?.pid ?? -1;
const rest = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** Share of a core, in percent, that the whole browser uses while a page changes all the time. */
async function shareOf(bench: Bench, page: Page, { perSecond, most }: Changes): Promise<number> {
  const [from, before] = [performance.now(), await usageOf(pidOf(bench))];
  await page.evaluate(change, perSecond, seconds, most);
  const after = await usageOf(pidOf(bench));
  return ((after.seconds - before.seconds) / (performance.now() - from)) * 100_000;
}

async function openSettled(bench: Bench, path: string): Promise<Page> {
  const page = await bench.open(path);
  await page.bringToFront();
  await rest(settling);
  return page;
}

async function oneRound(bench: Bench, path: string, changes: Changes): Promise<number> {
  const page = await openSettled(bench, path);
  const share = await shareOf(bench, page, changes);
  await page.close();
  return share;
}

/** The same load on two browsers by turns: one with the extension, one without. */
async function changesRows(
  name: string,
  path: string,
  changes: Changes,
  among: Bench,
  without: Bench,
) {
  const shares: { readonly among: number[]; readonly without: number[] } = {
    among: [],
    without: [],
  };
  for (let round = 0; round < rounds; round += 1) {
    shares.without.push(await oneRound(without, path, changes));
    shares.among.push(await oneRound(among, path, changes));
  }
  const own = middleOf(shares.without).median.toFixed(0);
  const ratio = ratiosOf(shares.among, shares.without);
  const beyond = shares.among.map((share, round) => share - (shares.without[round] ?? Number.NaN));
  const where = changes.most === 1 ? ' of one text' : '';
  const what = `${name}/${path}, ${changes.perSecond} changes${where} a second`;
  return [
    { name: `${what}: time`, value: ratio.median, spread: ratio.spread, unit: '×', baseline },
    {
      name: `${what}: time beyond`,
      value: middleOf(beyond).median,
      unit: '%',
      baseline,
      note: `of a core, all processes; ${own} % without; rounds ${beyond.map((each) => each.toFixed(1)).join(', ')}`,
      budget: { most: 5 },
    },
  ] as const satisfies readonly Row[];
}

async function callbacksOf(name: string, bench: Bench): Promise<readonly Row[]> {
  const page = await openSettled(bench, 'article');
  const rows = await callbackRows(`${name}/article, ${perSecond} changes a second`, page, () =>
    page.evaluate(change, perSecond, seconds),
  );
  await page.close();
  return rows;
}

/** What the extension costs a browser that works: processor time under changes, memory over a soak. */
export async function loadRows(data: DataSet, browser: BrowserName): Promise<readonly Row[]> {
  const pages = { article: articlePage(data, 50_000), ordinary: ordinaryPage(50_000) };
  const name = `page-load/${browser}`;
  return withBrowser(browser, { pages, withExtension: false }, (without) =>
    withBrowser(browser, { pages, withExtension: true }, async (among) => [
      ...(browser === 'chromium' ? await callbacksOf(name, among) : []),
      ...(await changesRows(name, 'article', flood, among, without)),
      ...(await changesRows(name, 'article', unseen, among, without)),
      ...(await changesRows(name, 'ordinary', flood, among, without)),
      ...(await soakRows(name, browser, among, without)),
    ]),
  );
}
