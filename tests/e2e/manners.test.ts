import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Tab } from '../../src/cli/browser/tab';
import { until } from '../../src/cli/browser/until';
import { defaultSettings } from '../../src/model/settings';
import { browsers } from './browsers';
import { letPass } from './openings';
import { useSession } from './session';

const { grace } = defaultSettings;
const word = 'Labour Code';
/** Where no card covers it. */
const outside = 'The Steppe Courier';
/** Low enough that the page can be scrolled, in pixels. */
const height = 560;

type Opener = 'the pointer' | 'a click' | 'a tap' | 'the next key' | 'the enter key';
const all: readonly Opener[] = ['the pointer', 'a click', 'a tap', 'the next key', 'the enter key'];
/** Those whose card does not depend on where the pointer is. */
const lasting = all.slice(1);

interface Manner {
  readonly does: string;
  readonly act: (tab: Tab) => Promise<unknown>;
  readonly after: readonly Opener[];
  readonly stays: boolean;
}

/** What content that comes by pointer or focus owes its reader: dismissible, hoverable, persistent. */
const manners: readonly Manner[] = [
  {
    does: 'presses Escape',
    act: (tab) => tab.page.keyboard.press('Escape'),
    after: all,
    stays: false,
  },
  { does: 'presses its cross', act: (tab) => tab.hands.click('Close'), after: all, stays: false },
  { does: 'clicks outside', act: (tab) => clickOutside(tab), after: all, stays: false },
  { does: 'waits', act: (tab) => letPass(tab, 2 * grace), after: all, stays: true },
  {
    does: 'moves the pointer into it',
    act: (tab) => tab.hands.enter(),
    after: ['the pointer', 'a click'],
    stays: true,
  },
  {
    does: 'moves the pointer far away',
    act: (tab) => tab.page.mouse.move(2, 2, { steps: 3 }),
    after: ['the pointer'],
    stays: false,
  },
  {
    does: 'moves the pointer far away',
    act: (tab) => tab.page.mouse.move(2, 2, { steps: 3 }),
    after: lasting,
    stays: true,
  },
  {
    does: 'presses keys that mean something else',
    act: (tab) => pressOthers(tab),
    after: all,
    stays: true,
  },
  {
    does: 'moves the focus on the page',
    act: (tab) => tab.page.focus('#button'),
    after: all,
    stays: true,
  },
  {
    does: 'scrolls the page',
    act: (tab) => tab.page.evaluate(() => scrollBy({ top: 30, behavior: 'instant' })),
    after: ['a click', 'the next key'],
    stays: true,
  },
  {
    does: 'makes the window smaller',
    act: (tab) => tab.page.setViewport({ width: 1000, height }),
    after: ['a tap', 'the enter key'],
    stays: true,
  },
];
const rows = manners.flatMap(({ after, stays, ...rest }) =>
  after.map((opener) => ({ ...rest, opener, stays, ends: stays ? 'stays' : 'closes' })),
);

describe.each(browsers)('the manners of a card in %s', (name) => {
  const session = useSession(name, { height });
  let tab: Tab;
  beforeAll(async () => {
    tab = await session.open('en-twenty-names/page.html');
    await tab.marked(word);
  });
  afterEach(async () => {
    await tab.page.setViewport({ width: 1280, height });
    await tab.page.mouse.move(1, 1);
    if (await tab.isCardOpen()) await tab.page.keyboard.press('Escape');
    await tab.cardClosed();
  });
  afterAll(async () => {
    expect(tab.errors).toEqual([]);
    await tab.page.close();
  });

  const open: Readonly<Record<Opener, () => Promise<void>>> = {
    'the pointer': () => tab.hover(word),
    'a click': async () => {
      const { x, y } = await tab.middleOf(word);
      await tab.page.mouse.click(x, y);
    },
    'a tap': async () => {
      const { x, y } = await tab.middleOf(word);
      await tab.page.touchscreen.tap(x, y);
    },
    'the next key': () => session.command('next-mention'),
    'the enter key': async () => {
      await session.command('enter-card');
      await until(
        async () => (await tab.hands.focused()) !== '',
        async () => 'The focus is not in the card.',
      );
    },
  };

  it.each(rows)(
    'opened by $opener, it $ends when the reader $does',
    async ({ opener, act, stays }) => {
      await open[opener]();
      await tab.cardText();
      await act(tab);
      if (!stays) return tab.cardClosed();
      await letPass(tab, 2 * grace);
      expect(await tab.isCardOpen()).toBe(true);
    },
  );

  it('stays closed after Escape while the pointer trembles on the word, and opens when it comes back', async () => {
    await tab.hover(word);
    await tab.cardText();
    await tab.page.keyboard.press('Escape');
    await tab.cardClosed();
    const { x, y } = await tab.middleOf(word);
    await tab.page.mouse.move(x + 3, y, { steps: 3 });
    await letPass(tab, 3 * grace);
    expect(await tab.isCardOpen()).toBe(false);
    await tab.hover(word);
    await tab.cardText();
  });

  it('keeps Escape from the page only while it has a card to close', async () => {
    await tab.page.evaluate(() => {
      document.title = '';
      addEventListener('keydown', ({ key }) => {
        document.title += key;
      });
    });
    await tab.hover(word);
    await tab.cardText();
    await tab.page.keyboard.press('Escape');
    await tab.cardClosed();
    expect(await tab.page.title()).toBe('');
    await tab.page.keyboard.press('Escape');
    expect(await tab.page.title()).toBe('Escape');
  });
});

async function clickOutside(tab: Tab): Promise<void> {
  const { x, y } = await tab.middleOf(outside);
  await tab.page.mouse.click(x, y);
}

async function pressOthers(tab: Tab): Promise<void> {
  for (const key of ['Shift', 'a', 'ArrowDown', 'Home'] as const)
    await tab.page.keyboard.press(key);
}
