import type { BrowserName } from '../../../src/compile/manifest';
import type { DataSet } from '../../../src/model/data';
import type { Row } from '../report';
import { middleOf, ratiosOf } from '../statistics';
import { type Bench, withBrowser } from './bench-browser';
import { buildProbe } from './build-probe';
import { articlePage, deepPage, manyNodes } from './made-pages';

/** All mentions of a long page at once, and those near its screen: what is registered. */
const marks = { all: 10_000, registered: 200 };
const rounds = 12;
const edits = 3_000;
const mentions = 5_000;
const looks = 200;

/** Layout and edits, with marks and without, in turn on two pages that are alike. */
async function markTimes({ open }: Bench, many: number) {
  const bare = await open('article');
  const marked = await open('article');
  const count = await marked.evaluate((words) => probe.markWords(words), many);
  const layout = { bare: [] as number[], marked: [] as number[] };
  const edit = { bare: [] as number[], marked: [] as number[] };
  for (let round = 0; round < rounds; round++)
    for (const [page, which] of [
      [bare, 'bare'],
      [marked, 'marked'],
    ] as const) {
      await page.bringToFront();
      layout[which].push(await page.evaluate(() => probe.layout()));
      edit[which].push(await page.evaluate((times) => probe.edit(times), edits));
    }
  await Promise.all([bare.close(), marked.close()]);
  return { count, layout, edit };
}

async function wrapTime({ open }: Bench, count: number): Promise<number> {
  const page = await open('article');
  const time = await page.evaluate((many) => probe.wrapWords(many), count);
  await page.close();
  return time;
}

async function rowsWith(
  bench: Bench,
  name: string,
  many: number,
  most?: { readonly layout: number; readonly edits: number },
): Promise<readonly Row[]> {
  const { count, layout, edit } = await markTimes(bench, many);
  const of = (what: string, times: typeof layout, budget?: number): Row => {
    const { median, spread } = ratiosOf(times.marked, times.bare);
    return {
      name: `${name}/${what} with ${count} marks`,
      value: median,
      spread,
      unit: '×',
      baseline: 'no marks',
      note: `${middleOf(times.bare).median.toFixed(1)} ms without`,
      ...(budget === undefined ? {} : { budget: { most: budget } }),
    };
  };
  return [of('layout', layout, most?.layout), of('the page’s edits', edit, most?.edits)];
}

async function peerRow(bench: Bench, name: string): Promise<Row> {
  const page = await bench.open('article');
  const marking = await page.evaluate((many) => {
    const from = performance.now();
    probe.markWords(many);
    probe.layout();
    return performance.now() - from;
  }, marks.all);
  await page.close();
  return {
    name: `${name}/mark.js 8.11.1`,
    value: (await wrapTime(bench, marks.all)) / marking,
    unit: '×',
    baseline: 'marking by highlight',
    note: `${marks.all} words, layout included`,
  };
}

async function hoverRow({ open }: Bench, name: string): Promise<Row> {
  const page = await open('article');
  const times: number[] = [];
  for (let round = 0; round < rounds; round++)
    times.push(await page.evaluate((many, often) => probe.hits(many, often), mentions, looks));
  await page.close();
  const { median, spread } = middleOf(times);
  const budget = { most: 100 };
  return { name: `${name}/hit test`, value: median, spread, unit: 'µs', budget };
}

async function shapeRow({ open }: Bench, name: string, path: string): Promise<Row> {
  const page = await open(path);
  const value = await page.evaluate(() => probe.longestTask());
  await page.close();
  return { name: `${name}/longest task: ${path}`, value, unit: 'ms', budget: { most: 50 } };
}

/** What marks and hover cost a page, and pages of unusual shape. */
export async function marksRows(data: DataSet, browser: BrowserName): Promise<readonly Row[]> {
  const pages = {
    article: articlePage(data, 400_000),
    'million nodes': manyNodes(1_000_000),
    'five thousand deep': deepPage(5_000),
  };
  const options = { pages, script: await buildProbe(), withExtension: false };
  return withBrowser(browser, options, async (bench) => {
    const name = `page-marks/${browser}`;
    return [
      ...(await rowsWith(bench, name, marks.registered, { layout: 1.1, edits: 1.05 })),
      ...(await rowsWith(bench, name, marks.all)),
      await peerRow(bench, name),
      await hoverRow(bench, name),
      await shapeRow(bench, name, 'million nodes'),
      await shapeRow(bench, name, 'five thousand deep'),
    ];
  });
}
