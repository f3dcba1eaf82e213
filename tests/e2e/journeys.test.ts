import { describe, expect, it } from 'vitest';
import type { Tab } from '../../src/cli/browser/tab';
import { until } from '../../src/cli/browser/until';
import { defaultSettings } from '../../src/model/settings';
import { browsers } from './browsers';
import { expectedOf, takeSteps } from './golden-page';
import { letPass } from './openings';
import { useSession } from './session';

describe.each(browsers)('a reader of the golden pages in %s', (name) => {
  const session = useSession(name);

  async function open(slug: string, word: string): Promise<Tab> {
    const tab = await session.open(`${slug}/page.html`);
    await takeSteps(tab, expectedOf(slug).steps);
    await tab.marked(word);
    return tab;
  }
  /** Goes by keys from mention to mention; gives the titles of the cards. */
  async function walk(tab: Tab, titles: readonly string[], command: 'next' | 'previous' = 'next') {
    for (const title of titles) {
      await session.command(`${command}-mention`);
      await tab.hands.titled(title);
    }
  }
  const focusedInCard = (tab: Tab, words: string) =>
    until(
      async () => (await tab.hands.focused()).startsWith(words),
      async () => `The focus is on “${await tab.hands.focused()}”, not on “${words}”.`,
    );

  it('goes by keys past what is hidden, folded away or clipped', async () => {
    const tab = await session.open('en-hidden-text/page.html');
    await tab.marked('Ministry of Justice');
    const seen = ['Kazakhstan', 'Senate', 'Mazhilis', 'Ministry of Justice', 'Kazakhstan'];
    await walk(tab, seen);
    await walk(tab, [...seen].reverse().slice(1), 'previous');
    await tab.page.keyboard.press('Escape');
    await tab.page.click('summary');
    await tab.marked('Labour Code');
    await walk(tab, ['Ministry of Justice', 'Labour Code', 'Senate']);
    expect(tab.errors).toEqual([]);
    await tab.page.close();
  });

  it('never lands under a bar that sticks to the window', async () => {
    const tab = await session.open('ru-sticky-header/page.html');
    await tab.marked('Казахстане');
    await walk(tab, ['Верховный суд', 'Центральная избирательная комиссия'], 'previous');
    await walk(tab, ['Караганда', 'Казахстан'].slice(0, 1), 'previous');
    const top = await tab.page.evaluate(() => {
      const { x, y } = (document.getElementById('second') as Element).getBoundingClientRect();
      return document.elementFromPoint(x + 4, y + 10)?.id;
    });
    expect(top).toBe('second');
    await tab.page.close();
  });

  it.each([
    ['en-dialog', ['Kazakhstan', 'Pavlodar', 'Supreme Court'], 'Close the story'],
    [
      'en-dialog-component',
      ['Kazakhstan', 'Pavlodar', 'Mazhilis', 'Supreme Court'],
      'Close the letter',
    ],
  ])(
    'reads a card in the modal dialog of %s by keys; Escape closes the card first, then the dialog',
    async (slug, titles, button) => {
      const tab = await open(slug, 'Supreme Court');
      await walk(tab, titles);
      await session.command('enter-card');
      await focusedInCard(tab, 'Supreme Court');
      await tab.page.keyboard.press('Tab');
      await until(
        async () => !['', 'Supreme Court'].includes(await tab.hands.focused()),
        async () => 'Tab does not walk inside the card.',
      );
      await tab.page.keyboard.press('Escape');
      await tab.cardClosed();
      expect(await inDialog(tab)).toEqual({ isOpen: true, focused: button });
      await tab.page.keyboard.press('Escape');
      expect(await inDialog(tab)).toMatchObject({ isOpen: false });
      await tab.page.close();
    },
  );

  it('opens by keys alone what a card names, comes back, and is where it was on the page', async () => {
    const tab = await open('kk-front-page', 'Астанада');
    await tab.page.focus('footer a');
    await walk(tab, ['Қазақстан', 'Астана']);
    await session.command('enter-card');
    await focusedInCard(tab, 'Астана');
    const related = await tab.card.call((root) => {
      const [button] = root.querySelectorAll<HTMLElement>('.q-related button');
      button?.focus();
      return button?.innerText ?? '';
    });
    await tab.hands.rested();
    await tab.page.keyboard.press('Enter');
    await tab.hands.titled(related ?? '');
    await focusedInCard(tab, related ?? '');
    await tab.page.keyboard.down('Shift');
    for (let step = 0; step < 8; step += 1) {
      await tab.page.keyboard.press('Tab');
      if ((await tab.hands.focused()).includes('Астана')) break;
    }
    await tab.page.keyboard.up('Shift');
    await tab.hands.rested();
    await tab.page.keyboard.press('Enter');
    await tab.hands.titled('Астана');
    await tab.page.keyboard.press('Escape');
    await tab.cardClosed();
    expect(await tab.page.evaluate(() => document.activeElement?.textContent)).toBe('Байланыс');
    expect(tab.errors).toEqual([]);
    await tab.page.close();
  });

  it.each([
    ['kk-zoomed', 'Алматыда', 'Алматы'],
    ['kk-no-select', 'Мәжіліс', 'Мәжіліс'],
    ['ru-split-names', 'Мажилис', 'Мажилис'],
    ['en-dialog', 'Mazhilis', 'Mazhilis'],
  ])('opens and closes a card by the finger on %s', async (slug, word, title) => {
    const tab = await open(slug, word);
    const { x, y } = await tab.middleOf(word);
    await tab.page.touchscreen.tap(x, y);
    await tab.hands.titled(title);
    await tab.hands.tap(await closing(tab));
    await tab.cardClosed();
    expect(tab.errors).toEqual([]);
    await tab.page.close();
  });

  it('follows the link that lies over a word, by finger or click, and reads the word by resting', async () => {
    const tab = await open('en-front-page', 'Aktau');
    await tab.hover('Aktau');
    await tab.hands.titled('Aktau');
    await tab.page.keyboard.press('Escape');
    await tab.cardClosed();
    const { x, y } = await tab.middleOf('Aktau');
    await Promise.all([tab.page.waitForNavigation(), tab.page.touchscreen.tap(x, y)]);
    expect(tab.page.url()).toContain('?clinics');
    await tab.page.close();
  });

  it('finds nothing under a bar or a picture that lies over a word', async () => {
    const tab = await open('ru-pinned-video', 'Павлодаре');
    const { x, y } = await tab.middleOf('Павлодаре', 0);
    await tab.page.evaluate(
      (left, top) => {
        const link = document.createElement('a');
        link.href = '?advert';
        link.style.cssText = `position: fixed; left: ${left - 60}px; top: ${top - 30}px; width: 160px; height: 60px; background: gold`;
        document.body.append(link);
      },
      x,
      y,
    );
    await tab.page.mouse.move(x - 80, y - 50);
    await tab.page.mouse.move(x, y, { steps: 4 });
    await letPass(tab, 3 * Number(defaultSettings.dwell));
    expect(await tab.isCardOpen()).toBe(false);
    await tab.page.$eval('a[href="?advert"]', (link) => {
      link.style.background = 'none';
    });
    await tab.page.mouse.move(x + 1, y);
    await tab.hands.titled('Павлодар');
    await tab.page.close();
  });
});

/** The words of the card's cross, in its own language. */
const closing = async (tab: Tab): Promise<string> =>
  (await tab.card.call((root) =>
    root.querySelector('.q-bar > button:last-child')?.getAttribute('aria-label'),
  )) ?? '';

/** Whether the page's dialog is open, and the words of what has the focus; it may stand in a component's tree. */
const inDialog = (tab: Tab) =>
  tab.page.evaluate(() => {
    const root = document.querySelector('story-box')?.shadowRoot ?? document;
    return {
      isOpen: root.querySelector('dialog')?.open,
      focused: root.activeElement?.textContent,
    };
  });
