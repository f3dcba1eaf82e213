import { describe, expect, it } from 'vitest';
import type { Tab } from '../../src/cli/browser/tab';
import { until } from '../../src/cli/browser/until';
import { browsers } from './browsers';
import { countOpenings, openings } from './openings';
import { useSession } from './session';

describe.each(browsers)('a finger in %s', (name) => {
  const session = useSession(name);

  async function openNames(): Promise<Tab> {
    const tab = await session.open('en-twenty-names/page.html');
    await tab.marked('Prosecutor General');
    await countOpenings(tab);
    return tab;
  }
  async function tap(tab: Tab, words: string): Promise<void> {
    const { x, y } = await tab.middleOf(words);
    await tab.page.touchscreen.tap(x, y);
  }

  it('opens a card by a tap on a mark and another by a tap on another', async () => {
    const tab = await openNames();
    await tap(tab, 'Labour Code');
    expect(await tab.cardText()).toContain('Labour Code');
    await tap(tab, 'Mazhilis');
    await tab.hands.titled('Mazhilis');
    await tab.page.close();
  });

  it('closes the card by a tap on a link without following it, and follows it by the next', async () => {
    const tab = await openNames();
    await tap(tab, 'Labour Code');
    await tab.cardText();
    const address = tab.page.url();
    const link = await linkBesideCard(tab);
    await tab.page.touchscreen.tap(link.x, link.y);
    await tab.cardClosed();
    expect(tab.page.url()).toBe(address);
    await tab.page.touchscreen.tap(link.x, link.y);
    await until(
      async () => tab.page.url().includes('target.html'),
      async () => 'The second tap does not follow the link.',
    );
    expect(tab.errors).toEqual([]);
    await tab.page.close();
  });

  it('walks inside the card by taps and keeps it open', async () => {
    const tab = await openNames();
    await tap(tab, 'Labour Code');
    await tab.cardText();
    await tab.hands.tap('Cite');
    await until(
      async () => (await tab.cardText()).includes('Copy as'),
      async () => 'The citation does not open.',
    );
    expect(await openings(tab)).toBe(1);
    await tab.page.close();
  });

  it('has targets of 44 pixels on a screen for fingers', async (context) => {
    if (name === 'firefox') context.skip('Firefox has no screen of that kind to offer.');
    const tab = await session.open('en-twenty-names/page.html');
    await tab.page.setViewport({ width: 390, height: 844, isMobile: true, hasTouch: true });
    await tab.marked('Labour Code');
    await tap(tab, 'Labour Code');
    await tab.cardText();
    const low = await tab.card.call((root) =>
      [...root.querySelectorAll<HTMLElement>('button, a, summary')]
        .map((control) => [control.innerText, control.getBoundingClientRect().height] as const)
        .filter(([, height]) => height < 44),
    );
    expect(low).toEqual([]);
    await tab.page.close();
  });
});

/** The middle of a link that the open card leaves uncovered. */
const linkBesideCard = (tab: Tab) =>
  tab.page.evaluate(() => {
    const link = document.getElementById('link-above') as Element;
    const { x, y, width, height } = link.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
