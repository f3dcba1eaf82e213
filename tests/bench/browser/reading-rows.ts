import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { surfaceForms } from '../../../src/compile/inflect/surface-forms';
import { buildLexicon } from '../../../src/compile/lexicon/build-lexicon';
import type { BrowserName } from '../../../src/compile/manifest';
import type { DataSet } from '../../../src/model/data';
import type { Row } from '../report';
import { middleOf, ratiosOf } from '../statistics';
import { type Bench, withBrowser } from './bench-browser';
import { buildProbe } from './build-probe';
import { articlePage, ordinaryPage } from './made-pages';

type Look = 'limit' | 'blocks' | 'gate' | 'mentions';
type Times = Readonly<Record<string, number>>;

const coldRuns = 9;
const warmRounds = 60;
/** Rounds that warm the optimiser up and are not counted. */
const ignored = 40;
const limitName = 'walking all text, reading every code unit';

const budgets: Readonly<Record<string, number>> = {
  'gate warm': 1.2,
  'gate cold': 1.5,
  'mentions warm': 2,
  'mentions cold': 1.8,
};

/** Every round in a page of its own: the first and only look. Each contestant goes first in turn. */
async function coldTimes({ open }: Bench, path: string, looks: readonly Look[]): Promise<Times[]> {
  const times: Times[] = [];
  for (let run = 0; run < coldRuns; run++) {
    const page = await open(path);
    const order = run % 2 === 0 ? looks : looks.toReversed();
    times.push(await page.evaluate(lookOnce, order));
    await page.close();
  }
  return times;
}

const lookOnce = async (order: readonly Look[]) =>
  probe.once(
    order,
    order.includes('mentions') ? await probe.linkerFrom('/lexicon.bin') : undefined,
  );

async function warmTimes({ open }: Bench, path: string, looks: readonly Look[]): Promise<Times[]> {
  const page = await open(path);
  const times = await page.evaluate(lookOften, looks, warmRounds);
  await page.close();
  return times.slice(ignored);
}

const lookOften = async (order: readonly Look[], rounds: number) => {
  const linker = order.includes('mentions') ? await probe.linkerFrom('/lexicon.bin') : undefined;
  const times: Times[] = [];
  for (let round = 0; round < rounds; round++) times.push(await probe.once(order, linker));
  return times;
};

const rowOf = (name: string, look: Look, when: string, times: readonly Times[]): Row => {
  const of = (each: Look) => times.map((time) => time[each] as number);
  const most = budgets[`${look} ${when}`];
  return {
    name: `${name}/${look} ${when}`,
    ...split(ratiosOf(of(look), of('limit'))),
    unit: '×',
    baseline: limitName,
    note: `limit ${middleOf(of('limit')).median.toFixed(2)} ms`,
    ...(most === undefined ? {} : { budget: { most } }),
  };
};

const split = ({ median, spread }: { median: number; spread: number }) => ({
  value: median,
  spread,
});

async function rowsOn(bench: Bench, name: string, path: string, looks: readonly Look[]) {
  const cold = await coldTimes(bench, path, looks);
  const warm = await warmTimes(bench, path, looks);
  return looks
    .filter((look) => look !== 'limit')
    .flatMap((look) => [rowOf(name, look, 'cold', cold), rowOf(name, look, 'warm', warm)]);
}

async function savedPages(folder: string | undefined): Promise<Readonly<Record<string, string>>> {
  if (folder === undefined) return {};
  const names = (await readdir(folder)).filter((name) => /\.html?$/u.test(name));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return Object.fromEntries(names.map((name, at) => [name, texts[at] as string]));
}

/** An ordinary page (no more than the gate), an article, and the user's saved pages, beside the limit. */
export async function readingRows(
  data: DataSet,
  browser: BrowserName,
  folder: string | undefined,
): Promise<readonly Row[]> {
  const saved = await savedPages(folder);
  const forms = surfaceForms(data.entities);
  const lexicon = Buffer.from(buildLexicon(forms, data.linking, data.entities));
  const pages = {
    ...saved,
    ordinary: ordinaryPage(50_000),
    'ordinary in Cyrillic': ordinaryPage(50_000, 'ru'),
    article: articlePage(data, 50_000),
    'lexicon.bin': lexicon,
  };
  const script = await buildProbe();
  return withBrowser(browser, { pages, script, withExtension: false }, async (bench) => {
    const name = `page-reading/${browser}`;
    const rows: Row[] = [];
    for (const path of ['ordinary', 'ordinary in Cyrillic'])
      rows.push(...(await rowsOn(bench, `${name}/${path}`, path, ['limit', 'blocks', 'gate'])));
    rows.push(...(await rowsOn(bench, `${name}/article`, 'article', ['limit', 'mentions'])));
    for (const path of Object.keys(saved))
      rows.push(...(await rowsOn(bench, `${name}/${path}`, path, ['limit', 'gate', 'mentions'])));
    return rows;
  });
}
