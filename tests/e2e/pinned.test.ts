import { describe, expect, it } from 'vitest';
import type { Tab } from '../../src/cli/browser/tab';
import { until } from '../../src/cli/browser/until';
import { defaultSettings } from '../../src/model/settings';
import { browsers } from './browsers';
import { letPass } from './openings';
import { useSession } from './session';

const pin = 'Keep this card open';

/** How many cards are on the page. */
const cards = (tab: Tab): Promise<number> =>
  tab.page.evaluate(() => document.querySelectorAll('html > [popover]').length);

const cardsBecome = (tab: Tab, count: number): Promise<void> =>
  until(
    async () => (await cards(tab)) === count,
    async () => `There are ${await cards(tab)} cards, not ${count}.`,
  );

/** How many edges of the window the card lies at. */
async function edgesTouched(tab: Tab): Promise<number> {
  const { x, y, width, height } = await tab.hands.box();
  const window = await tab.page.evaluate(() => {
    const { clientWidth: right, clientHeight: bottom } = document.documentElement;
    return { right, bottom: Math.min(bottom, innerHeight) };
  });
  const gaps = [x, y, window.right - x - width, window.bottom - y - height];
  return gaps.filter((gap) => Math.abs(gap - 8) < 1).length;
}

/** Whether the newest card is covered by no other, at its middle. */
const isOnTop = (root: ShadowRoot): boolean => {
  const card = root.querySelector('[role=dialog]') as Element;
  const { x, y, width, height } = card.getBoundingClientRect();
  return document.elementFromPoint(x + width / 2, y + height / 2) === root.host;
};

/** Into the lower right corner: the pointer, 60 and 20 pixels inside the card, goes to that of the window. */
async function dragToCorner(tab: Tab): Promise<void> {
  const { x, y } = await tab.hands.box();
  const window = await tab.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  await tab.hands.drag(window.width - 30 - (x + 60), window.height - 10 - (y + 20));
}

describe.each(browsers)('a pinned card in %s', (name) => {
  const session = useSession(name);

  async function openNames(): Promise<Tab> {
    const tab = await session.open('en-twenty-names/page.html');
    await tab.marked('Labour Code');
    return tab;
  }

  async function openCard(tab: Tab, word: string): Promise<void> {
    await tab.hover(word);
    await tab.hands.titled(word);
  }

  async function leave(tab: Tab): Promise<void> {
    await tab.page.mouse.move(1, 1, { steps: 3 });
    await letPass(tab, 2 * defaultSettings.grace);
  }

  it('stays when the pointer leaves, and others open beside it', async () => {
    const tab = await openNames();
    await openCard(tab, 'Labour Code');
    await tab.hands.click(pin);
    await tab.hands.drag(500, 150);
    await leave(tab);
    expect(await cards(tab)).toBe(1);
    await openCard(tab, 'Mazhilis');
    expect(await cards(tab)).toBe(2);
    await leave(tab);
    await cardsBecome(tab, 1);
    await tab.hands.titled('Labour Code');
    expect(tab.errors).toEqual([]);
    await tab.page.close();
  });

  it('goes last by Escape: first the open one', async () => {
    const tab = await openNames();
    await openCard(tab, 'Labour Code');
    await tab.hands.drag(500, 150);
    await openCard(tab, 'Mazhilis');
    await tab.page.keyboard.press('Escape');
    await cardsBecome(tab, 1);
    await tab.hands.titled('Labour Code');
    await tab.page.keyboard.press('Escape');
    await cardsBecome(tab, 0);
    await tab.page.close();
  });

  it('goes by its own button, and when it is let go, by a click outside', async () => {
    const tab = await openNames();
    await openCard(tab, 'Labour Code');
    await tab.hands.click(pin);
    await tab.hands.click('Close');
    await cardsBecome(tab, 0);
    await openCard(tab, 'Mazhilis');
    await tab.hands.click(pin);
    await tab.hands.click(pin);
    await leave(tab);
    expect(await cards(tab)).toBe(1);
    await tab.page.mouse.click(1, 1);
    await cardsBecome(tab, 0);
    await tab.page.close();
  });

  it('is dragged by its bar, never out of the window', async () => {
    const tab = await openNames();
    await openCard(tab, 'Labour Code');
    await tab.hands.rested();
    const before = await tab.hands.box();
    await tab.hands.drag(120, 40);
    const after = await tab.hands.box();
    expect([after.x - before.x, after.y - before.y]).toEqual([120, 40]);
    // The pointer, 60 and 20 pixels inside the card, goes to the corner of the window.
    const window = await tab.page.evaluate(() => document.documentElement.clientWidth);
    await tab.hands.drag(window - 10 - (after.x + 60), 5 - (after.y + 20));
    const { x, y, width } = await tab.hands.box();
    expect([x + width, y]).toEqual([window - 8, 8]);
    await tab.page.close();
  });

  it('is moved by arrow keys and by presses of its handle', async () => {
    const tab = await openNames();
    await session.command('next-mention');
    await tab.cardText();
    await session.command('enter-card');
    for (let step = 0; step < 8; step += 1) {
      if ((await tab.hands.focused()) === 'Move the card') break;
      await tab.page.keyboard.down('Shift');
      await tab.page.keyboard.press('Tab');
      await tab.page.keyboard.up('Shift');
    }
    expect(await tab.hands.focused()).toBe('Move the card');
    const before = await tab.hands.box();
    await tab.page.keyboard.press('ArrowRight');
    await tab.page.keyboard.press('ArrowRight');
    expect((await tab.hands.box()).x - before.x).toBe(32);
    await tab.hands.rested();
    await tab.page.keyboard.press('Enter');
    expect(await edgesTouched(tab)).toBe(2);
    await leave(tab);
    expect(await cards(tab)).toBe(1);
    await tab.page.keyboard.press('Escape');
    await cardsBecome(tab, 0);
    await tab.page.close();
  });

  it('comes to the front where its word is met again, instead of a second card', async () => {
    const tab = await openNames();
    for (const word of ['Labour Code', 'Mazhilis']) {
      await openCard(tab, word);
      await dragToCorner(tab);
    }
    expect(await tab.card.call(isOnTop)).toBe(true);
    await tab.hover('Labour Code');
    await until(
      async () => (await tab.card.call(isOnTop)) === false,
      async () => 'The card of “Labour Code” stays behind the other.',
    );
    expect(await cards(tab)).toBe(2);
    expect(tab.errors).toEqual([]);
    await tab.page.close();
  });

  it('opens what it names in its own place', async () => {
    const tab = await openNames();
    await openCard(tab, 'Labour Code');
    await tab.hands.click(pin);
    const related = await tab.card.call(
      (root) => root.querySelector<HTMLElement>('.q-related button')?.innerText ?? '',
    );
    await tab.hands.click(related ?? '');
    await tab.hands.titled(related ?? '');
    expect(await cards(tab)).toBe(1);
    await tab.hands.click('Back to Labour Code');
    await tab.hands.titled('Labour Code');
    await tab.page.close();
  });

  it('ignores presses until it has rested', async () => {
    const tab = await openNames();
    await openCard(tab, 'Labour Code');
    await tab.hands.click(pin);
    await tab.hands.drag(40, 40);
    const { x, y, width } = await tab.hands.box();
    await tab.page.mouse.click(x + width - 20, y + 22);
    expect(await cards(tab)).toBe(1);
    await tab.hands.rested();
    await tab.page.mouse.click(x + width - 20, y + 22);
    await cardsBecome(tab, 0);
    await tab.page.close();
  });
});
