import { afterEach, describe, expect, it } from 'vitest';
import type { ExtensionPage } from '../../src/cli/browser/extension-page';
import type { Tab } from '../../src/cli/browser/tab';
import { until } from '../../src/cli/browser/until';
import { defaultSettings } from '../../src/model/settings';
import { browsers } from './browsers';
import { click, textOf, untilSays } from './extension-text';
import { type Session, useSession } from './session';

describe.each(browsers)('settings in %s', (name) => {
  const session = useSession(name);
  afterEach(() => session.store(undefined));

  async function openArticle(host = 'news.example'): Promise<Tab> {
    const tab = await session.open('en-unions/page.html', host);
    await tab.marked('Mazhilis');
    return tab;
  }
  const marksGo = (tab: Tab) =>
    until(
      async () => (await tab.marks()).length === 0,
      async () => `Marks stay: ${(await tab.marks()).join(', ')}`,
    );

  it('the popup lists what was found, by kind and with counts', async () => {
    const tab = await openArticle();
    const popup = await session.popup();
    await untilSays(popup, 'things found on this page');
    const text = await textOf(popup);
    for (const words of ['People', 'Larisa Kharkova', '2 mentions', 'Laws', 'On for news.example'])
      expect(text).toContain(words);
    await popup.close();
    await tab.page.close();
  });

  it('the popup leads to what it lists', async () => {
    const tab = await openArticle();
    const popup = await session.popup();
    await untilSays(popup, 'Zhanaozen');
    await click(popup, 'Zhanaozen').catch(() => undefined);
    await tab.hands.titled('Zhanaozen');
    await tab.page.close();
  });

  it('switched off here, the page loses its marks, another site keeps them, and they come back', async () => {
    const other = await openArticle('other.example');
    const tab = await openArticle();
    const popup = await session.popup();
    await click(popup, 'On for news.example');
    await untilSays(popup, 'is off on news.example');
    await marksGo(tab);
    // A tab behind others paints nothing; what it has is seen when it comes forward.
    await other.page.bringToFront();
    await other.marked('Mazhilis');
    await tab.page.bringToFront();
    await click(popup, 'On for news.example');
    await tab.marked('Mazhilis');
    await untilSays(popup, 'Larisa Kharkova');
    expect(tab.errors).toEqual([]);
    await close(popup, tab, other);
  });

  it('switched off everywhere, no page has marks until it is on again', async () => {
    const tab = await openArticle();
    const popup = await session.popup();
    await click(popup, 'On for all sites');
    await marksGo(tab);
    const later = await session.open('en-unions/page.html');
    expect(await later.marks()).toEqual([]);
    await later.page.close();
    await tab.page.bringToFront();
    await click(popup, 'On for all sites');
    await tab.marked('Mazhilis');
    await close(popup, tab);
  });

  it('the options change how many mentions are marked', async () => {
    const tab = await openArticle();
    const count = (await tab.marks()).length;
    const options = await session.optionsPage();
    await click(options, 'Every mention');
    await until(
      async () => (await tab.marks()).length > count,
      async () => 'No more is marked than before.',
    );
    await click(options, 'No marks, list only');
    await marksGo(tab);
    await untilSays(options, 'Saved');
    await close(options, tab);
  });

  it('the options change the language of the cards and of themselves', async () => {
    const tab = await openArticle();
    const options = await session.optionsPage();
    await click(options, 'Русский');
    await untilSays(options, 'Настройки');
    await until(
      async () => (await settingsOf(session)).language === 'ru',
      async () => 'The language is not stored.',
    );
    await tab.hover('Larisa Kharkova');
    await tab.hands.titled('Лариса Харькова');
    expect(
      await tab.card.call((root) => root.querySelector<HTMLElement>('[role=dialog]')?.lang),
    ).toBe('ru');
    await close(options, tab);
  });

  it('the options change how long a card waits before it closes', async () => {
    const options = await session.optionsPage();
    await click(options, '600 ms after the pointer has left');
    await until(
      async () => (await settingsOf(session)).grace === 600,
      async () => 'The grace is not stored.',
    );
    await options.close();
  });

  it('a kind that is switched off is not marked', async () => {
    const tab = await openArticle();
    const options = await session.optionsPage();
    await click(options, 'People');
    await until(
      async () => !(await tab.marks()).includes('Larisa Kharkova'),
      async () => 'People are still marked.',
    );
    expect(await tab.marks()).toContain('Mazhilis');
    await close(options, tab);
  });

  it('values nobody knows fall back to the default and are kept', async () => {
    const strange = { density: 'sometimes', dwell: 17, future: { deep: [1] } };
    await session.store(strange);
    const tab = await openArticle();
    const options = await session.optionsPage();
    await click(options, 'Dark');
    await until(
      async () => (await settingsOf(session)).theme === 'dark',
      async () => 'The theme is not stored.',
    );
    expect(await settingsOf(session)).toEqual({ ...strange, theme: 'dark' });
    await tab.hover('Larisa Kharkova');
    await tab.cardText();
    await close(options, tab);
  });

  it('are what is stored, and nothing else is', async () => {
    const tab = await openArticle();
    await session.store({ ...defaultSettings, theme: 'light' });
    await tab.hover('Larisa Kharkova');
    await tab.cardText();
    expect(Object.keys(await session.stored())).toEqual(['settings']);
    await tab.page.close();
  });
});

async function close(page: ExtensionPage, ...tabs: readonly Tab[]): Promise<void> {
  await page.close();
  for (const { page: each } of tabs) await each.close();
}

const settingsOf = async (session: Session) =>
  (await session.stored()).settings as Readonly<Record<string, unknown>>;
