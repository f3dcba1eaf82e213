import { describe, expect, it } from 'vitest';
import type { Tab } from '../../src/cli/browser/tab';
import { until } from '../../src/cli/browser/until';
import { seeded } from '../bench/random';
import { browsers } from './browsers';
import { useSession } from './session';

const word = 'Constitutional Council';
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Kazakhstan today</title>
<style>html, body { margin: 0; height: 100%; overflow: hidden; } #word { position: absolute; white-space: nowrap; }</style>
<p>In Kazakhstan the Mazhilis met in Astana.</p><p id="word">${word}</p></html>`;
const pages = async () => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: page,
});

/** Windows that readers have, in pixels: telephones, small and large screens, a large one at 200 %. */
const windows = [
  { width: 360, height: 740 },
  { width: 768, height: 1_024 },
  { width: 1_280, height: 800 },
  { width: 960, height: 540 },
  { width: 1_920, height: 1_080 },
] as const;
const seed = 20_261_127;
const tries = 6;

describe.each(browsers)('in %s', (name) => {
  const session = useSession(name, { pages });

  it.each(windows)('a card is in a window of %j and not over its word', async (view) => {
    const random = seeded(seed + view.width);
    const tab = await session.open('anywhere');
    await tab.page.setViewport(view);
    await tab.marked(word);
    for (let at = 0; at < tries; at += 1) await openSomewhere(tab, view, random);
    expect(tab.errors).toEqual([]);
    await tab.page.close();
  });
});

type View = (typeof windows)[number];

async function openSomewhere(tab: Tab, view: View, random: () => number): Promise<void> {
  const spot = { x: random(), y: random(), size: 12 + Math.floor(random() * 28) };
  const { left, top, right, bottom } = await put(tab, spot);
  await tab.hover(word);
  await tab.cardText();
  await tab.hands.rested();
  const card = await tab.hands.box();
  const why = JSON.stringify({ view, spot, word: { left, top, right, bottom }, card });
  expect(Math.min(card.x, card.y), why).toBeGreaterThanOrEqual(0);
  expect(card.x + card.width, why).toBeLessThanOrEqual(view.width);
  expect(card.y + card.height, why).toBeLessThanOrEqual(view.height);
  expect(card.y >= bottom || card.y + card.height <= top, why).toBe(true);
  await tab.page.keyboard.press('Escape');
  await until(
    async () => !(await tab.isCardOpen()),
    async () => 'The card does not close.',
  );
}

/** Puts the word wholly into the window, and gives its edges. */
const put = (tab: Tab, spot: { x: number; y: number; size: number }) =>
  tab.page.evaluate(({ x, y, size }) => {
    const element = document.querySelector('#word') as HTMLElement;
    element.style.fontSize = `${size}px`;
    element.style.margin = '0';
    const { offsetWidth, offsetHeight } = element;
    element.style.left = `${Math.max(0, x * (innerWidth - offsetWidth))}px`;
    element.style.top = `${y * (innerHeight - offsetHeight)}px`;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  }, spot);
