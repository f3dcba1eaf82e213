import { describe, expect, it } from 'vitest';
import type { Tab } from '../../src/cli/browser/tab';
import { browsers } from './browsers';
import {
  type ExpectedCard,
  expectedOf,
  expectMarks,
  finalContent,
  isWhole,
  pages,
  settled,
  takeSteps,
} from './golden-page';
import { useSession } from './session';

/** High enough that every mark of the pages is near the screen, in pixels. */
const height = 1_200;

describe.each(browsers)('in %s', (name) => {
  const session = useSession(name, { height });

  it.each(pages)(
    '%s is marked where it should be and nowhere else, and is left as it was',
    async (slug) => {
      const expected = expectedOf(slug);
      const tab = await session.open(`${slug}/page.html`);
      await takeSteps(tab, expected.steps);
      const before = await finalContent(tab);
      await expectMarks(tab, expected);
      if (![...expected.marked, ...(expected.exactly ?? [])].length) await settled(tab);
      for (const card of expected.cards) await opensAndCloses(tab, card);
      await expectMarks(tab, expected);
      const strays = (await tab.marks()).filter((mark) =>
        expected.unmarked.some((word) => mark.includes(word)),
      );
      expect(strays).toEqual([]);
      expect(await tab.page.content()).toBe(before);
      expect(tab.errors).toEqual([]);
      await tab.page.close();
    },
  );

  it.each([
    ['en-dialog', 'Supreme Court'],
    ['en-front-page', 'Ministry of Health'],
    ['kk-right-to-left', 'Мәжіліс'],
    ['kk-zoomed', 'Қарағандыда'],
    ['ru-huge-headline', 'АСТАНОЙ'],
  ])(
    'on a screen of 360 pixels the whole card of %s is seen, beside its word',
    async (slug, word) => {
      const page = await session.browser.browser.newPage();
      await page.setViewport({ width: 360, height: 740 });
      const tab = await session.use(page, `${slug}/page.html`);
      await takeSteps(tab, expectedOf(slug).steps);
      await tab.marked(word);
      await tab.hover(word);
      const { y } = await tab.middleOf(word);
      await tab.cardText();
      await tab.hands.rested();
      await isWhole(tab);
      const card = await tab.hands.box();
      expect(card.y > y || card.y + card.height < y).toBe(true);
      await page.close();
    },
  );
});

async function opensAndCloses(tab: Tab, { on, nth, says }: ExpectedCard): Promise<void> {
  await tab.marked(on);
  await tab.hover(on, nth);
  const text = await tab.cardText();
  await isWhole(tab);
  for (const words of says) expect(text).toContain(words);
  await tab.focusFrameOf(on);
  await tab.page.keyboard.press('Escape');
  await tab.cardClosed();
}
