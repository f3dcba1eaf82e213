import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launch } from '../../src/cli/browser/launch';
import { type Served, serveFolder } from '../../src/cli/browser/serve';
import { Tab } from '../../src/cli/browser/tab';
import { until } from '../../src/cli/browser/until';
import { browsers, builtExtension } from './browsers';

interface Expected {
  readonly marked: readonly string[];
  readonly unmarked: readonly string[];
  readonly cards: readonly { readonly on: string; readonly says: readonly string[] }[];
}

const pages = readdirSync('tests/pages', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const expectedOf = (slug: string): Expected =>
  JSON.parse(readFileSync(`tests/pages/${slug}/expected.json`, 'utf8'));

describe.each(browsers)('in %s', (name) => {
  let launched: Launched;
  let served: Served;
  beforeAll(async () => {
    served = await serveFolder('tests/pages');
    launched = await launch(name, { headless: true, extension: builtExtension(name) });
  });
  afterAll(async () => {
    await launched?.close();
    await served?.close();
  });
  const open = (path: string) => Tab.open(name, launched.browser, `${served.origin}/${path}`);

  describe.each(pages)('the page %s', (slug) => {
    const { marked, unmarked, cards } = expectedOf(slug);

    it('is marked where it should be and nowhere else, and is left as it was', async () => {
      const tab = await open(`${slug}/page.html`);
      const before = await finalContent(tab);
      for (const word of marked) await tab.marked(word);
      if (marked.length === 0) await settled(tab);
      const marks = await tab.marks();
      expect(marks.filter((mark) => unmarked.some((word) => mark.includes(word)))).toEqual([]);
      expect(await tab.page.content()).toBe(before);
      expect(tab.errors).toEqual([]);
      await tab.page.close();
    });

    it.each(cards)(
      'opens a card on $on that says what it is, and Escape closes it',
      async (card) => {
        const tab = await open(`${slug}/page.html`);
        await tab.marked(card.on);
        const before = await tab.page.content();
        await tab.hover(card.on);
        const text = await tab.cardText();
        for (const words of card.says) expect(text).toContain(words);
        await tab.focusFrameOf(card.on);
        await tab.page.keyboard.press('Escape');
        await tab.cardClosed();
        expect(await tab.page.content()).toBe(before);
        expect(tab.errors).toEqual([]);
        await tab.page.close();
      },
    );
  });
});

/** The page as it is once its own scripts have written what they had to write. */
async function finalContent(tab: Tab): Promise<string> {
  let last = '';
  await until(
    async () => {
      const now = await tab.page.content();
      const same = now === last;
      last = now;
      return same && !(await tab.page.$('[data-name]:empty'));
    },
    async () => 'The page never stops changing.',
  );
  return last;
}

/** A page that stays unmarked is given the time in which another, opened after it, is marked. */
async function settled(tab: Tab): Promise<void> {
  const other = await tab.sibling('en-unions/page.html');
  await other.marked('Mazhilis');
  await other.page.close();
}
