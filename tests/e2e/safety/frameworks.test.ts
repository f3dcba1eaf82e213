import type { Page } from 'puppeteer-core';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/model/settings';
import { browsers } from '../browsers';
import { useSession } from '../session';
import { bundle } from './apps/bundle';
import { WholeDocument } from './apps/document';
import { firstWord, html, notFound } from './made-page';

/** `QONTEXT_SEED=17` for other changes. */
const seed = Number(process.env.QONTEXT_SEED ?? 1);
const frameworks = ['react', 'preact', 'vue', 'svelte'] as const;
/** A card opens once over the lead of each framework; half of the changes come while it is open. */
const perHalfRound = 125;

/** Everything the frameworks complain of goes to the console. */
const keepWarnings = `<script>
globalThis.warnings = [];
for (const kind of ['warn', 'error'])
  console[kind] = (...words) => globalThis.warnings.push(words.map(String).join(' '));
onerror = (words) => globalThis.warnings.push(words);
</script>`;

const page = `<!doctype html><title>x</title>${keepWarnings}<body><script src="page.js"></script>`;
const drawn = `<!doctype html>${renderToString(createElement(WholeDocument, null))}`;

describe.each(browsers)('pages that draw themselves anew, in %s', (name) => {
  const pages = async (path: string) => {
    if (path === '/page.js') {
      const headers = { 'content-type': 'text/javascript' };
      return { status: 200, headers, body: await bundle('tests/e2e/safety/apps/page.ts') };
    }
    if (path === '/page') return html(page);
    return path === '/drawn' ? html(drawn) : notFound;
  };
  const session = useSession(name, { pages });
  const alone = useSession(name, { pages, withoutExtension: true });

  it(`have no complaint and end the same after 1,000 changes under cards, QONTEXT_SEED=${seed}`, async () => {
    await session.store({ ...defaultSettings, density: 'every' });
    const plain = await alone.open(`page#${seed}`);
    for (let round = 0; round < frameworks.length; round += 1)
      await advance(plain.page, 2 * perHalfRound);
    const tab = await session.open(`page#${seed}`);
    await tab.marked(firstWord);
    for (let round = 0; round < frameworks.length; round += 1) {
      await tab.hover(firstWord, round);
      await tab.hands.titled(firstWord);
      await advance(tab.page, perHalfRound);
      expect(await tab.isCardOpen(), frameworks[round]).toBe(true);
      await tab.page.keyboard.press('Escape');
      await advance(tab.page, perHalfRound);
    }
    for (const framework of frameworks)
      expect(await markupOf(tab.page, framework), framework).toBe(
        await markupOf(plain.page, framework),
      );
    expect(await warnings(tab.page)).toEqual(await warnings(plain.page));
    expect(tab.errors).toEqual([]);
    await tab.page.close();
    await plain.page.close();
  });

  it('take over what a server drew while a card is open on it, and have no complaint', async () => {
    const plain = await alone.open('drawn');
    await takeOver(plain.page);
    const tab = await session.open('drawn');
    await tab.marked(firstWord);
    await tab.hover(firstWord);
    await tab.hands.titled(firstWord);
    await takeOver(tab.page);
    await tab.marked('Pavlodar');
    await tab.page.keyboard.press('Escape');
    await tab.cardClosed();
    expect(await tab.page.content()).toBe(await plain.page.content());
    expect(await warnings(tab.page)).toEqual([]);
    expect(tab.errors).toEqual([]);
    await tab.page.close();
    await plain.page.close();
  });
});

/** The page's own script comes late, as on a slow line; then it draws a line more. */
async function takeOver(page: Page): Promise<void> {
  await page.evaluate(keepWarnings.replaceAll(/<.?script>/g, ''));
  await page.evaluate(await bundle('tests/e2e/safety/apps/take-over.ts'));
  await page.evaluate(() => window.takeOver());
  await page.waitForFunction(() => window.addLine);
  await page.evaluate(() => window.addLine?.());
  await page.waitForFunction(() => document.querySelector('li'));
}

const advance = (page: Page, count: number): Promise<void> =>
  page.evaluate((changes) => window.advance(changes), count);

const markupOf = (page: Page, id: string): Promise<string> =>
  page.$eval(`#${id}`, (target) => target.innerHTML);

const warnings = (page: Page): Promise<unknown> => page.evaluate('globalThis.warnings');
