import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../../src/compile/manifest';
import type { DataSet } from '../../../src/model/data';
import { defaultSettings } from '../../../src/model/settings';
import { stopBackground } from '../../e2e/safety/stop-background';
import type { Row } from '../report';
import { middleOf } from '../statistics';
import { withBrowser } from './bench-browser';

declare global {
  interface Window {
    /** From the end of the rest to the frame in which the popover is painted first, in milliseconds. */
    opened?: number | undefined;
  }
}

const rounds = 15;
const dwell = Number(defaultSettings.dwell);
/** A frame at 60 Hz, in milliseconds. */
const frame = 1000 / 60;

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Kazakhstan today</title>
<p>In Kazakhstan the Mazhilis met in Astana.</p>
<p id="word">Constitutional Council</p><p id="bare">a word of the page itself</p></html>`;

/** Sent into the page: measures every popover, and opens an empty one over a word in the way ours come. */
function watch(rest: number): void {
  let restsFrom = Number.NaN;
  const rested = () => {
    restsFrom = performance.now();
  };
  for (const id of ['word', 'bare'])
    document
      .getElementById(id)
      ?.addEventListener('pointerenter', () => requestAnimationFrame(rested));
  document.getElementById('bare')?.addEventListener('pointerenter', () =>
    requestAnimationFrame(() =>
      setTimeout(() => {
        const empty = document.createElement('div');
        empty.popover = 'manual';
        document.documentElement.append(empty);
        empty.showPopover();
        addEventListener('keydown', () => empty.remove(), { once: true });
      }, rest),
    ),
  );
  new MutationObserver((records) => {
    if (!records.some(({ addedNodes }) => addedNodes.length > 0)) return;
    requestAnimationFrame(() => {
      window.opened = performance.now() - restsFrom - rest;
    });
  }).observe(document.documentElement, { childList: true });
}

async function openOver(tab: Page, id: 'word' | 'bare'): Promise<number> {
  await tab.mouse.move(700, 500);
  await tab.evaluate(() => {
    window.opened = undefined;
  });
  const box = await (await tab.$(`#${id}`))?.boundingBox();
  if (!box) throw new Error(`#${id} is not there.`);
  await tab.mouse.move(box.x + 20, box.y + box.height / 2);
  await tab.waitForFunction(() => window.opened !== undefined);
  const opened = await tab.evaluate(() => window.opened ?? Number.NaN);
  await tab.keyboard.press('Escape');
  return opened;
}

async function times(tab: Page, id: 'word' | 'bare', before?: () => Promise<unknown>) {
  const found: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await before?.();
    found.push(await openOver(tab, id));
  }
  return middleOf(found);
}

/** From the end of the pointer's rest to a card's first frame, beside an empty popover of the page's own. */
export async function cardRows(_: DataSet, browser: BrowserName): Promise<readonly Row[]> {
  const name = `card/${browser}`;
  return withBrowser(browser, { pages: { page }, withExtension: true }, async (bench) => {
    const tab = await bench.open('page');
    await tab.bringToFront();
    await tab.waitForFunction(() => CSS.highlights.has('qontext'));
    await tab.evaluate(watch, dwell);
    const first = await openOver(tab, 'word');
    const empty = await times(tab, 'bare');
    const warm = await times(tab, 'word');
    const rows: Row[] = [
      { name: `${name}/empty popover`, value: empty.median, spread: empty.spread, unit: 'ms' },
      { name: `${name}/first card of a page`, value: first, unit: 'ms' },
      {
        name: `${name}/card`,
        value: warm.median,
        spread: warm.spread,
        unit: 'ms',
        budget: { most: Math.ceil(empty.median + frame) },
        baseline: 'empty popover',
      },
    ];
    const cold = await times(tab, 'word', () => stopBackground(bench.launched));
    const stopped = `${name}/card, background stopped`;
    return [...rows, { name: stopped, value: cold.median, spread: cold.spread, unit: 'ms' }];
  });
}
