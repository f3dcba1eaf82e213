import { describe, expect, it } from 'vitest';
import { until } from '../../../src/cli/browser/until';
import { browsers } from '../browsers';
import { useSession } from '../session';

const name = 'Larisa Kharkova';

describe.each(browsers)('the life of the extension in %s', (browser) => {
  const session = useSession(browser);

  it('comes back to marked words after the page was left and found again', async () => {
    const tab = await session.open('en-unions/page.html');
    await tab.marked(name);
    await tab.page.goto(session.url('kk-parliament/page.html'));
    // Not by the driver's own way: it waits for a page that is brought back whole to load again.
    await tab.page.evaluate(() => history.back());
    await until(
      () => tab.page.evaluate(() => location.href.includes('en-unions')).catch(() => false),
      async () => 'The page is still the second one.',
    );
    await tab.marked(name);
    await tab.hover(name);
    await tab.hands.titled(name);
    expect(tab.errors).toEqual([]);
    await tab.page.close();
  });

  it('reads a page that changes its route two hundred times, and keeps no mark of before', async () => {
    const tab = await session.open('ru-rerender/page.html');
    await tab.marked('Токаев');
    await tab.page.evaluate(async () => {
      const app = document.getElementById('app') as HTMLElement;
      for (let route = 0; route < 200; route += 1) {
        history.pushState({}, '', `#${route}`);
        const line = document.createElement('p');
        line.textContent = `Маршрут ${route}: Сенат Казахстана собрался в Павлодаре.`;
        app.replaceChildren(line);
        await new Promise(requestAnimationFrame);
      }
    });
    await tab.marked('Павлодаре');
    await until(
      async () => (await staleMarks(tab.page)) === 0,
      async () => `${await staleMarks(tab.page)} marks are of text that is gone.`,
    );
    expect(tab.errors).toEqual([]);
    await tab.page.close();
  });
});

describe.runIf(browsers.includes('chromium'))('an extension', () => {
  const session = useSession('chromium');

  it('that is gone for good leaves pages alone, without a word', async () => {
    const tab = await session.open('en-unions/page.html');
    await tab.marked(name);
    const options = await session.optionsPage();
    // The extension's own world goes with it: nothing can answer the call.
    await options.call(() => chrome.runtime.reload()).catch(() => undefined);
    await tab.page.evaluate(() => {
      document.querySelector('main')?.append('More of Kazakhstan’s Senate.');
    });
    await tab.hover(name);
    await tab.page.keyboard.press('Escape');
    await until(
      async () => (await tab.marks()).length === 0,
      async () => `Marks stay: ${(await tab.marks()).join(', ')}`,
    );
    expect(tab.errors).toEqual([]);
    await tab.page.close();
  });
});

/** Marks of text that the page does not show any more. */
const staleMarks = (page: { evaluate: <T>(read: () => T) => Promise<T> }): Promise<number> =>
  page.evaluate(
    () =>
      [...((CSS.highlights.get('qontext') ?? []) as Iterable<StaticRange>)].filter(
        ({ startContainer }) => !startContainer.isConnected,
      ).length,
  );
