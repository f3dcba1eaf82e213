import { describe, expect, it } from 'vitest';
import type { Tab } from '../../src/cli/browser/tab';
import { until } from '../../src/cli/browser/until';
import { longestWait } from '../../src/content/text/watch';
import { defaultSettings } from '../../src/model/settings';
import { browsers } from './browsers';
import { countOpenings, letPass, openings } from './openings';
import { printed } from './printed';
import { useSession } from './session';

declare global {
  interface Window {
    violations?: string[];
    warnings?: string[];
    addItem?: (text: string) => void;
    marksBefore?: readonly AbstractRange[];
  }
}

describe.each(browsers)('the life of a page in %s', (name) => {
  const session = useSession(name);

  it('under a strict policy: the card has its styles, and the policy has no complaint', async () => {
    const page = await session.browser.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      window.violations = [];
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) =>
        window.violations?.push(`${violatedDirective} ${sourceFile}`),
      );
    });
    const tab = await session.use(page, 'en-strict-policy/page.html');
    await tab.marked('National Preventive Mechanism');
    await tab.hover('National Preventive Mechanism');
    await tab.cardText();
    const style = await tab.card.call((root) => {
      const card = root.querySelector('[role=dialog]') as Element;
      const { width, borderTopWidth, display } = getComputedStyle(card);
      return { width, borderTopWidth, display };
    });
    expect(style).toEqual({ width: '380px', borderTopWidth: '3px', display: 'flex' });
    expect(await page.evaluate(() => window.violations)).toEqual([]);
    expect(tab.errors).toEqual([]);
    await page.close();
  });

  it('that renders itself anew: new text is marked, old marks go, the renderer has no complaint', async () => {
    const tab = await session.open('ru-rerender/page.html');
    await tab.marked('Токаев');
    await tab.page.evaluate(() =>
      window.addItem?.('Сенат Казахстана и Мажилис заседали в Шымкенте.'),
    );
    await tab.marked('Шымкенте');
    await tab.hover('Шымкенте');
    await tab.hands.titled('Шымкент');
    await tab.page.evaluate(() => window.addItem?.('В Павлодаре открыли мост.'));
    await tab.marked('Павлодаре');
    expect(await detached(tab)).toEqual([]);
    expect(await tab.page.evaluate(() => window.warnings)).toEqual([]);
    expect(tab.errors).toEqual([]);
    await tab.page.close();
  });

  it('that renders an open card’s word anew: the card stays, and keys go on from there', async () => {
    const tab = await session.open('ru-rerender/page.html');
    await tab.marked('Токаев');
    await countOpenings(tab);
    await tab.hover('Токаев');
    await tab.hands.titled('Касым-Жомарт Токаев');
    await tab.page.evaluate(() => window.addItem?.('В Павлодаре открыли мост.'));
    await tab.marked('Павлодаре');
    expect(await tab.isCardOpen()).toBe(true);
    await session.command('next-mention');
    await tab.hands.titled('Астана');
    expect(await openings(tab)).toBe(1);
    await tab.page.close();
  });

  it('that changes in one place keeps the marks it has elsewhere', async () => {
    const tab = await session.open('en-unions/page.html');
    await tab.marked('Mazhilis');
    const count = await tab.page.evaluate(() => {
      window.marksBefore = [...(CSS.highlights.get('qontext') as Iterable<StaticRange>)];
      const line = document.createElement('p');
      line.textContent = 'A last line from Pavlodar.';
      document.querySelector('main h1')?.before(line);
      return window.marksBefore.length;
    });
    await tab.marked('Pavlodar');
    const kept = await tab.page.evaluate(() => {
      const now = new Set(CSS.highlights.get('qontext') as Iterable<StaticRange>);
      return (window.marksBefore as readonly StaticRange[]).filter((range) => now.has(range))
        .length;
    });
    // The line above moves the page down by one line: a mark or two may leave the painted stretch.
    expect(kept).toBeGreaterThan(count - 3);
    expect(tab.errors).toEqual([]);
    await tab.page.close();
  });

  it('is not read again because a card came or went', async () => {
    const tab = await session.open('en-unions/page.html');
    await tab.marked('Larisa Kharkova');
    await tab.hover('Larisa Kharkova');
    await tab.cardText();
    await tab.page.keyboard.press('Escape');
    await tab.cardClosed();
    const { x, y } = await tab.middleOf('Larisa Kharkova');
    await letPass(tab, 2 * longestWait);
    await tab.page.mouse.move(x + 1, y);
    await letPass(tab, 2 * Number(defaultSettings.dwell));
    // A word that was read anew would be another one to the pointer that never left it.
    expect(await tab.isCardOpen()).toBe(false);
    await tab.hover('Larisa Kharkova');
    await tab.cardText();
    await tab.page.close();
  });

  it('whose word goes away under an open card: the card goes with it', async () => {
    const tab = await session.open('ru-rerender/page.html');
    await tab.marked('Токаев');
    await tab.hover('Токаев');
    await tab.cardText();
    await tab.page.evaluate(() => document.getElementById('app')?.replaceChildren());
    await tab.cardClosed();
    await until(
      async () => (await tab.marks()).length === 0,
      async () => `Marks stay: ${(await tab.marks()).join(', ')}`,
    );
    expect(tab.errors).toEqual([]);
    await tab.page.close();
  });

  it('that becomes a page about something else loses its marks', async () => {
    const tab = await session.open('ru-rerender/page.html');
    await tab.marked('Токаев');
    await tab.page.evaluate(() => {
      history.pushState({}, '', '#elsewhere');
      document.title = 'Weather';
      document.documentElement.lang = 'en';
      document.body.textContent = 'The Senate of another country met. It rained.';
    });
    await until(
      async () => (await tab.marks()).length === 0,
      async () => `Marks stay: ${(await tab.marks()).join(', ')}`,
    );
    await tab.page.close();
  });

  it('prints the same with a card open', async () => {
    const tab = await session.open('en-unions/page.html');
    await tab.marked('Larisa Kharkova');
    const before = printed(await tab.page.pdf());
    await tab.hover('Larisa Kharkova');
    await tab.cardText();
    const open = printed(await tab.page.pdf());
    expect(await tab.isCardOpen()).toBe(true);
    expect(before.pages).toBeGreaterThan(0);
    expect(open).toEqual(before);
    expect(tab.errors).toEqual([]);
    await tab.page.close();
  });
});

/** Marks on text that the page does not show any more. */
const detached = (tab: Tab) =>
  tab.page.evaluate(() =>
    [...((CSS.highlights.get('qontext') ?? []) as Iterable<StaticRange>)]
      .filter(({ startContainer }) => !startContainer.isConnected)
      .map(({ startContainer }) => startContainer.textContent),
  );
