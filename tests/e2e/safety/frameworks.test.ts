import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/model/settings';
import { browsers } from '../browsers';
import { useSession } from '../session';
import { bundle } from './apps/bundle';
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

describe.each(browsers)('pages that draw themselves anew, in %s', (name) => {
  let script: Promise<string> | undefined;
  const pages = async (path: string) => {
    if (path === '/page.js') {
      script ??= bundle('tests/e2e/safety/apps/page.ts');
      return { status: 200, headers: { 'content-type': 'text/javascript' }, body: await script };
    }
    if (path !== '/page') return notFound;
    return html(
      `<!doctype html><title>x</title>${keepWarnings}<body><script src="page.js"></script>`,
    );
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
  });
});

const advance = (page: Page, count: number): Promise<void> =>
  page.evaluate((changes) => window.advance(changes), count);

const markupOf = (page: Page, id: string): Promise<string> =>
  page.$eval(`#${id}`, (target) => target.innerHTML);

const warnings = (page: Page): Promise<unknown> => page.evaluate('globalThis.warnings');
