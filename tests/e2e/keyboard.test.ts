import { afterEach, describe, expect, it } from 'vitest';
import type { Tab } from '../../src/cli/browser/tab';
import { until } from '../../src/cli/browser/until';
import { defaultSettings } from '../../src/model/settings';
import { browsers } from './browsers';
import { countOpenings, letPass, openings } from './openings';
import { useSession } from './session';

const dwell = Number(defaultSettings.dwell);

describe.each(browsers)('keys in %s', (name) => {
  const session = useSession(name);
  afterEach(() => session.store(undefined));

  async function openNames(): Promise<Tab> {
    const tab = await session.open('en-twenty-names/page.html');
    await tab.marked('Prosecutor General');
    await countOpenings(tab);
    return tab;
  }
  const focusedOnPage = (tab: Tab) => tab.page.evaluate(() => document.activeElement?.id ?? '');

  it('go to the next and the previous mention, and round at the ends', async () => {
    const tab = await openNames();
    await session.command('next-mention');
    await tab.hands.titled('Mazhilis');
    await session.command('next-mention');
    await tab.hands.titled('Senate');
    await session.command('previous-mention');
    await tab.hands.titled('Mazhilis');
    await session.command('previous-mention');
    await tab.hands.titled('Prosecutor General’s Office');
    expect(tab.errors).toEqual([]);
    await tab.page.close();
  });

  it('bring a mention far down a long paragraph onto the screen', async () => {
    const tab = await session.open('en-twenty-names/long.html');
    await tab.marked('Mazhilis');
    await session.command('next-mention');
    await tab.hands.titled('Mazhilis');
    await session.command('next-mention');
    await tab.hands.titled('Shymkent');
    const { y } = await tab.hands.box();
    expect(y).toBeGreaterThan(0);
    const word = await tab.page.evaluate(() => {
      const box = document.getElementById('far')?.getBoundingClientRect();
      return { top: box?.top ?? -1, bottom: box?.bottom ?? -1, height: innerHeight };
    });
    expect(word.top).toBeGreaterThanOrEqual(0);
    expect(word.bottom).toBeLessThanOrEqual(word.height);
    await tab.page.close();
  });

  it('move the focus into the card, walk in it, and give the focus back', async () => {
    const tab = await openNames();
    await tab.page.focus('#button');
    await session.command('enter-card');
    await tab.hands.titled('Mazhilis');
    await until(
      async () => (await tab.hands.focused()) === 'Mazhilis',
      async () => `The focus is on “${await tab.hands.focused()}”.`,
    );
    const walked = new Set<string>();
    for (let step = 0; step < 4; step += 1) {
      await tab.page.keyboard.press('Tab');
      walked.add(await tab.hands.focused());
    }
    expect(walked).not.toContain('');
    expect(walked.size).toBe(4);
    await tab.page.keyboard.press('Escape');
    await tab.cardClosed();
    expect(await focusedOnPage(tab)).toBe('button');
    expect(tab.errors).toEqual([]);
    await tab.page.close();
  });

  it('enter a card that the pointer opened, which then stays', async () => {
    const tab = await openNames();
    await tab.hover('Labour Code');
    await tab.cardText();
    await session.command('enter-card');
    await until(
      async () => (await tab.hands.focused()) !== '',
      async () => 'The focus is not in the card.',
    );
    await tab.page.mouse.move(1200, 20, { steps: 3 });
    await letPass(tab, 3 * dwell);
    expect(await tab.isCardOpen()).toBe(true);
    await tab.page.keyboard.press('Escape');
    await tab.cardClosed();
    await tab.page.close();
  });

  it.each(['#field', '#editor'])('do nothing while the reader writes in %s', async (place) => {
    const tab = await openNames();
    await tab.page.click(place);
    for (const command of ['next-mention', 'enter-card', 'toggle-marks'] as const)
      await session.command(command);
    await letPass(tab, dwell);
    expect(await openings(tab)).toBe(0);
    expect(await tab.marks()).toContain('Mazhilis');
    await tab.page.focus('#button');
    await session.command('next-mention');
    await tab.hands.titled('Mazhilis');
    expect(await openings(tab)).toBe(1);
    await tab.page.close();
  });

  it('hide the marks and show them again', async () => {
    const tab = await openNames();
    const before = await tab.marks();
    await session.command('toggle-marks');
    await until(
      async () => (await tab.marks()).length === 0,
      async () => 'The marks stay.',
    );
    await tab.hover('Labour Code');
    await letPass(tab, 2 * dwell);
    expect(await openings(tab)).toBe(0);
    await session.command('toggle-marks');
    await tab.marked('Labour Code');
    expect([...(await tab.marks())].sort()).toEqual([...before].sort());
    await tab.page.close();
  });

  it('open cards where the pointer may not', async () => {
    await session.store({ ...defaultSettings, dwell: null });
    const tab = await openNames();
    await tab.hover('Labour Code');
    await letPass(tab, 3 * dwell);
    expect(await openings(tab)).toBe(0);
    await session.command('next-mention');
    await tab.hands.titled('Mazhilis');
    await tab.page.close();
  });

  it('open one card on a page with frames, in the frame that has the focus', async () => {
    const tab = await session.open('kk-frame/page.html');
    await tab.marked('Мәжіліс');
    for (const frame of tab.page.frames())
      await frame.evaluate(() => {
        window.shownCards = 0;
        new MutationObserver(() => {
          window.shownCards = (window.shownCards ?? 0) + 1;
        }).observe(document.documentElement, { childList: true });
      });
    await tab.focusFrameOf('Мәжіліс');
    await session.command('next-mention');
    await tab.cardText();
    await letPass(tab, dwell);
    const shown = tab.page.frames().map((frame) => frame.evaluate(() => window.shownCards));
    expect(await Promise.all(shown)).toEqual([0, 1]);
    await tab.page.close();
  });
});
