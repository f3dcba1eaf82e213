import { afterEach, describe, expect, it } from 'vitest';
import type { Tab } from '../../src/cli/browser/tab';
import { until } from '../../src/cli/browser/until';
import { defaultSettings } from '../../src/model/settings';
import { browsers } from './browsers';
import { countOpenings, letPass, openings } from './openings';
import { useSession } from './session';

declare global {
  interface Window {
    /** From the pointer's first move to the card's going, in milliseconds. */
    leaving?: number;
  }
}

const dwell = Number(defaultSettings.dwell);
const plain = 'names nobody and nothing';
/** Where no card covers it. */
const outside = 'The Steppe Courier';

describe.each(browsers)('a pointer in %s', (name) => {
  const session = useSession(name);
  afterEach(() => session.store(undefined));

  async function openNames(): Promise<Tab> {
    const tab = await session.open('en-twenty-names/page.html');
    await tab.marked('Prosecutor General');
    await countOpenings(tab);
    return tab;
  }

  it('that crosses twenty marks opens nothing; one that rests opens one card', async () => {
    const tab = await openNames();
    const names = (await tab.marks()).slice(0, 20);
    expect(names).toHaveLength(20);
    const spots = [];
    for (const word of names) spots.push(await tab.middleOf(word));
    const start = Date.now();
    for (const { x, y } of spots) await tab.page.mouse.move(x, y, { steps: 2 });
    expect(Date.now() - start).toBeLessThan(20 * dwell);
    await tab.hover(plain);
    await letPass(tab, 2 * dwell);
    expect(await openings(tab)).toBe(0);
    await tab.hover('Labour Code');
    expect(await tab.cardText()).toContain('Labour Code');
    expect(await openings(tab)).toBe(1);
    await tab.page.close();
  });

  it('keeps a card on its way into it and inside, and closes it by leaving', async () => {
    const tab = await openNames();
    await tab.hover('Labour Code');
    await tab.cardText();
    await tab.hands.enter();
    await letPass(tab, 3 * defaultSettings.grace);
    expect(await tab.isCardOpen()).toBe(true);
    await tab.page.mouse.move(1200, 20, { steps: 3 });
    await tab.cardClosed();
    expect(await openings(tab)).toBe(1);
    expect(tab.errors).toEqual([]);
    await tab.page.close();
  });

  it('may leave a word and come back within the grace', async () => {
    const tab = await openNames();
    await tab.hover('Labour Code');
    await tab.cardText();
    const { x, y } = await tab.middleOf('Labour Code');
    await tab.page.mouse.move(x, y - 60);
    await tab.page.mouse.move(x, y);
    await letPass(tab, 2 * defaultSettings.grace);
    expect(await tab.isCardOpen()).toBe(true);
    expect(await openings(tab)).toBe(1);
    await tab.hover(outside);
    await tab.cardClosed();
    await tab.page.close();
  });

  it('may leave for as long as the reader chose, before the card closes', async () => {
    await session.store({ ...defaultSettings, grace: 600 });
    const tab = await openNames();
    await tab.hover('Labour Code');
    await tab.cardText();
    await timeLeaving(tab);
    await tab.page.mouse.move(2, 2, { steps: 3 });
    await tab.cardClosed();
    expect(await tab.page.evaluate(() => window.leaving)).toBeGreaterThanOrEqual(600);
    await tab.page.close();
  });

  it('that rests while the page loads opens nothing until it moves', async () => {
    const tab = await openNames();
    const { x, y } = await tab.middleOf('Labour Code');
    await tab.page.mouse.move(x, y);
    await tab.page.reload({ waitUntil: 'load' });
    await tab.marked('Labour Code');
    await countOpenings(tab);
    await letPass(tab, 3 * dwell);
    expect(await openings(tab)).toBe(0);
    await tab.page.mouse.move(x + 2, y);
    await tab.cardText();
    await tab.page.close();
  });

  it('opens a card at once by a click on a mark, and closes it by one outside', async () => {
    const tab = await openNames();
    await session.store({ ...defaultSettings, dwell: null });
    const { x, y } = await tab.middleOf('Labour Code');
    await until(
      async () => {
        await tab.page.mouse.click(x, y);
        return tab.isCardOpen();
      },
      async () => 'A click opens no card.',
    );
    await tab.page.mouse.move(1200, 20, { steps: 3 });
    await letPass(tab, 2 * defaultSettings.grace);
    expect(await tab.isCardOpen()).toBe(true);
    const { x: left, y: top } = await tab.middleOf(outside);
    await tab.page.mouse.click(left, top);
    await tab.cardClosed();
    await tab.page.close();
  });

  it('follows a link that holds a mark, by a click, and opens no card', async () => {
    const tab = await openNames();
    const { x, y } = await tab.middleOf('Prosecutor General');
    await Promise.all([tab.page.waitForNavigation(), tab.page.mouse.click(x, y)]);
    expect(tab.page.url()).toContain('target.html');
    expect(tab.errors).toEqual([]);
    await tab.page.close();
  });

  it('reads what a link names by resting on it', async () => {
    const tab = await openNames();
    await tab.hover('Prosecutor General');
    expect(await tab.cardText()).toContain('Prosecutor General');
    await tab.page.close();
  });

  it('that draws a selection opens nothing', async () => {
    const tab = await openNames();
    const from = await tab.middleOf('Names in a row');
    const to = await tab.middleOf('Labour Code');
    await tab.page.mouse.move(from.x, from.y);
    await tab.page.mouse.down();
    await tab.page.mouse.move(to.x, to.y, { steps: 6 });
    await letPass(tab, 2 * dwell);
    await tab.page.mouse.up();
    expect(await tab.page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(20);
    await letPass(tab, dwell / 2);
    expect(await openings(tab)).toBe(0);
    await tab.page.close();
  });
});

/** From the next move of the pointer on. */
const timeLeaving = (tab: Tab): Promise<void> =>
  tab.page.evaluate(() => {
    let start = Number.NaN;
    const moved = () => {
      start = performance.now();
    };
    addEventListener('pointermove', moved, { capture: true, once: true });
    new MutationObserver((_records, observer) => {
      window.leaving = performance.now() - start;
      observer.disconnect();
    }).observe(document.documentElement, { childList: true });
  });
