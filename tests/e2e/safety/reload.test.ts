import { describe, expect, it } from 'vitest';
import type { Tab } from '../../../src/cli/browser/tab';
import { until } from '../../../src/cli/browser/until';
import { defaultSettings } from '../../../src/model/settings';
import { browsers } from '../browsers';
import { letPass } from '../openings';
import { useSession } from '../session';

const name = 'Larisa Kharkova';
const tabCount = 20;

describe.runIf(browsers.includes('chromium'))('an extension that is loaded anew', () => {
  const session = useSession('chromium');

  it(`leaves ${tabCount} open tabs alone: no mark, no card, no word, no answer to the reader`, async () => {
    const tabs: Tab[] = [];
    for (let at = 0; at < tabCount; at += 1) {
      const tab = await session.open('en-unions/page.html');
      await tab.marked(name);
      tabs.push(tab);
    }
    const options = await session.optionsPage();
    // The extension's own world goes with it: nothing can answer the call.
    await options.call(() => chrome.runtime.reload()).catch(() => undefined);
    // Where the page changes the old script has something to ask, elsewhere not before the reader does something.
    const last = tabs.at(-1) as Tab;
    for (const tab of tabs) if (tab !== last) await tab.page.evaluate(changePage);
    await last.page.bringToFront();
    await until(
      async () => {
        await last.hover('The Steppe Courier');
        await last.hover(name);
        await letPass(last, 2 * Number(defaultSettings.dwell));
        return (await marksLeft(last)) === 0;
      },
      async () => `The page that is read has ${await marksLeft(last)} marks.`,
    );
    for (const [at, tab] of tabs.entries())
      await until(
        async () => (await marksLeft(tab)) === 0,
        async () => `Tab ${at} has ${await marksLeft(tab)} marks.`,
      );
    for (const tab of tabs) {
      await tab.page.evaluate(changePage);
      expect(await tab.page.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(0);
      expect(tab.errors).toEqual([]);
      await tab.page.close();
    }
  });
});

describe.runIf(browsers.includes('firefox'))('an extension that is loaded anew in Firefox', () => {
  const session = useSession('firefox');

  it('is at work again in open tabs, where its script is put anew', async () => {
    const tabs: Tab[] = [];
    for (let at = 0; at < 3; at += 1) tabs.push(await session.open('en-unions/page.html'));
    for (const tab of tabs) await tab.marked(name);
    const options = await session.optionsPage();
    await options.call(() => chrome.runtime.reload()).catch(() => undefined);
    for (const tab of tabs) {
      await tab.page.bringToFront();
      await tab.page.evaluate(changePage);
      await until(
        async () => {
          await tab.hover('The Steppe Courier');
          await tab.hover(name);
          await letPass(tab, 2 * Number(defaultSettings.dwell));
          return tab.isCardOpen();
        },
        async () => 'No card opens.',
      );
      await tab.hands.titled(name);
      expect(tab.errors).toEqual([]);
      await tab.page.close();
    }
  });
});

function changePage(): void {
  document.querySelector('main')?.append('More of Kazakhstan’s Senate.');
}

/** Not only those that are seen: a tab in the background shows nothing. */
const marksLeft = (tab: Tab): Promise<number> =>
  tab.page.evaluate(() => CSS.highlights.get('qontext')?.size ?? 0);
