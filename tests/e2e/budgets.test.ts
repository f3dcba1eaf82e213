import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionPage } from '../../src/cli/browser/extension-page';
import { until } from '../../src/cli/browser/until';
import { readData } from '../../src/compile/schema/read-data';
import { articlePage, ordinaryPage } from '../bench/browser/made-pages';
import { browsers, builtExtension } from './browsers';
import { letPass } from './openings';
import { useSession } from './session';

declare global {
  /** In the page of the extension that listens. */
  var heard: string[];
}

/** Bytes; the whole budgets are in `tests/bench/README.md`. */
const budgets = { start: 2_000, everyPage: 25_000, package: 3_000_000 };
/** Longer than a change is collected and read. */
const readAgain = 1_500;

const data = await readData('data');
const pages: Readonly<Record<string, string>> = {
  ordinary: ordinaryPage(50_000),
  article: articlePage(data, 20_000),
  long: articlePage(data, 400_000),
};
const answer = async (path: string) => ({
  status: path.slice(1) in pages ? 200 : 404,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: pages[path.slice(1)] ?? '',
});

describe.each(browsers)('budgets in %s', (name) => {
  const session = useSession(name, { pages: answer });
  let ear: ExtensionPage;

  beforeAll(async () => {
    ear = await session.optionsPage();
    await ear.call(() => {
      globalThis.heard = [];
      chrome.runtime.onMessage.addListener((message: { qontext: string }) => {
        globalThis.heard.push(message.qontext);
      });
    });
  });

  const heard = () => ear.call(() => globalThis.heard.splice(0).sort());

  async function openMarked(path: string) {
    const tab = await session.open(path);
    await until(
      async () => tab.page.evaluate(() => CSS.highlights.has('qontext')),
      async () => `${path} is not marked.`,
    );
    await letPass(tab, readAgain);
    return tab;
  }

  it('every page gets little script', async () => {
    const folder = join(builtExtension(name), 'src', 'content');
    const { size: start } = await stat(join(folder, 'start.js'));
    const { size: main } = await stat(join(folder, 'main.js'));
    expect(start).toBeLessThanOrEqual(budgets.start);
    expect(start + main).toBeLessThanOrEqual(budgets.everyPage);
  });

  it('the package stays small', async () => {
    const entries = await readdir(builtExtension(name), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    const sizes = await Promise.all(
      files.map(async (file) => gzipSync(await readFile(join(file.parentPath, file.name))).length),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(budgets.package);
  });

  it('a page about something else sends no message, when it changes neither', async () => {
    await heard();
    const tab = await session.open('ordinary');
    await tab.page.evaluate(() => document.body.append('more of it'));
    await letPass(tab, readAgain);
    expect(await heard()).toEqual([]);
    await tab.page.close();
  });

  it('an article sends four messages, and one more for new words alone', async () => {
    await heard();
    const tab = await openMarked('article');
    expect(await heard()).toEqual(['begin', 'found', 'link', 'loadMarks']);
    await tab.page.evaluate(() => {
      const paragraph = document.querySelector('p') as Element;
      paragraph.innerHTML = String(paragraph.innerHTML);
    });
    await letPass(tab, readAgain);
    expect(await heard()).toEqual([]);
    await tab.page.evaluate(() => document.querySelector('p')?.append(' More words.'));
    await letPass(tab, readAgain);
    expect(await heard()).toEqual(['link']);
    await tab.page.close();
  });

  it('of a long article what is near the screen is registered alone', async () => {
    const tab = await openMarked('long');
    const registered = await tab.page.evaluate(() => CSS.highlights.get('qontext')?.size ?? 0);
    expect(registered).toBeGreaterThan(0);
    expect(registered).toBeLessThan(200);
    await tab.page.close();
  });
});
