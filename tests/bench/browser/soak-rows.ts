import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../../src/compile/manifest';
import type { Row } from '../report';
import { middleOf } from '../statistics';
import type { Bench } from './bench-browser';
import { heldBy } from './held-memory';
import { usageOf } from './process-tree';

/** `QONTEXT_SOAK=20`: minutes. */
const minutes = Number(process.env.QONTEXT_SOAK ?? 0.5);
/** In less time there is nothing to see but a browser that starts. */
const minutesToGrow = 5;
/** Longer than a pointer must rest for a card. */
const pointerRests = 600;
const mega = 1_000_000;

/** One of the two browsers, and what it took over the time. */
interface Soaked {
  readonly bench: Bench;
  readonly page: Page;
  /** Memory of all its processes after each round, in bytes. */
  readonly bytes: number[];
}

async function begin(bench: Bench): Promise<Soaked> {
  const page = await bench.open('article');
  await page.bringToFront();
  return { bench, page, bytes: [] };
}

/** What a reader does, with the extension or without: a word is rested on, the page changes. */
async function live({ bench, page, bytes }: Soaked, round: number): Promise<void> {
  const { x, y } = await page.evaluate(wordAt, round);
  await page.mouse.move(x - 40, y - 10);
  await page.mouse.move(x, y, { steps: 4 });
  await new Promise((resolve) => setTimeout(resolve, pointerRests));
  await page.keyboard.press('Escape');
  await page.evaluate(rewrite, round);
  bytes.push((await usageOf(bench.launched.browser.process()?.pid ?? -1)).bytes);
}

/** Sent into the page as text: a place in one of its paragraphs, scrolled into view. */
function wordAt(round: number): { x: number; y: number } {
  const paragraphs = document.querySelectorAll('p');
  const one = paragraphs[(round * 7) % paragraphs.length] as Element;
  one.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [box] = one.getClientRects();
  return { x: (box?.left ?? 0) + 120 + ((round * 37) % 300), y: (box?.top ?? 0) + 10 };
}

/** Sent into the page as text: a line of it is made anew. */
function rewrite(round: number): void {
  const line = document.createElement('p');
  line.id = 'last-line';
  line.textContent = `A last line from Pavlodar, ${round}.`;
  document.getElementById('last-line')?.remove();
  document.body.prepend(line);
}

/** Megabytes an hour between the first third of the time and the last. */
function growthOf(bytes: readonly number[], hours: number): number {
  const third = Math.ceil(bytes.length / 3);
  const [first, last] = [bytes.slice(0, third), bytes.slice(-third)];
  return (middleOf(last).median - middleOf(first).median) / mega / (hours * (2 / 3));
}

const lastOf = ({ bytes }: Soaked): number =>
  middleOf(bytes.slice(-Math.ceil(bytes.length / 3))).median / mega;

/** Two browsers live through the same, by turns: memory in the end, what a page holds, and growth. */
export async function soakRows(name: string, browser: BrowserName, with_: Bench, without: Bench) {
  const [among, bare] = [await begin(with_), await begin(without)];
  const from = performance.now();
  for (let round = 0; performance.now() - from < minutes * 60_000; round += 1)
    for (const each of [bare, among]) await live(each, round);
  const hours = (performance.now() - from) / 3_600_000;
  const held = [await heldBy(browser, among.page), await heldBy(browser, bare.page)] as const;
  const growth = [growthOf(among.bytes, hours), growthOf(bare.bytes, hours)] as const;
  const baseline = 'no extension';
  const note = (values: readonly number[]) =>
    `${values.map((each) => each.toFixed(1)).join(' with, ')} without; ${(hours * 60).toFixed(1)} min, ${among.bytes.length} rounds`;
  const row = (what: string, values: readonly [number, number]): Row => ({
    name: `${name}/soak: ${what}`,
    value: values[0] - values[1],
    unit: 'MB',
    baseline,
    note: note(values),
  });
  return [
    {
      name: `${name}/soak: memory`,
      value: lastOf(among) / lastOf(bare),
      unit: '×',
      baseline,
      note: 'all processes',
    },
    row('memory beyond', [lastOf(among), lastOf(bare)]),
    row('held by the page beyond', [held[0].bytes / mega, held[1].bytes / mega]),
    ...(minutes < minutesToGrow ? [] : [row('growth beyond, an hour', growth)]),
  ] as const satisfies readonly Row[];
}
