import { describe, expect, it } from 'vitest';
import type { Tab } from '../../src/cli/browser/tab';
import { until } from '../../src/cli/browser/until';
import { browsers } from './browsers';
import { useSession } from './session';

describe.each(browsers)('the trees of components in %s', (name) => {
  const session = useSession(name, { height: 1_200 });

  it.each([
    ['slotted', 'Мажилис'],
    ['in a tree', 'Караганду'],
    ['in a tree within a tree', 'Конституционный суд'],
  ])('show the mark of a word %s', async (_, word) => {
    const tab = await session.open('ru-components/page.html');
    await tab.marked(word);
    await tab.marked('Атырау');
    const marked = await picture(tab, word);
    await session.command('toggle-marks');
    await until(
      async () => (await tab.marks()).length === 0,
      async () => 'Marks stay.',
    );
    const bare = await picture(tab, word);
    expect(bare).not.toBe(marked);
    await session.command('toggle-marks');
    await tab.marked(word);
    expect(await picture(tab, word)).toBe(marked);
    await tab.page.close();
  });

  it('are walked through by keys in the order in which they are drawn', async () => {
    const tab = await session.open('ru-components/page.html');
    await tab.marked('Атырау');
    const titles = ['Казахстан', 'Мажилис', 'Конституционный суд', 'Актау'];
    for (const title of titles) {
      await session.command('next-mention');
      await tab.hands.titled(title);
    }
    expect(tab.errors).toEqual([]);
    await tab.page.close();
  });
});

/** The word as it looks, with some of what is around it. */
async function picture(tab: Tab, word: string): Promise<string> {
  const { x, y } = await tab.middleOf(word);
  const clip = { x: x - 30, y: y - 15, width: 60, height: 30 };
  return tab.page.screenshot({ clip, encoding: 'base64' });
}
