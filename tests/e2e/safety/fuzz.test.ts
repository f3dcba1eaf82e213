import { describe, expect, it } from 'vitest';
import type { Tab } from '../../../src/cli/browser/tab';
import { browsers } from '../browsers';
import { useSession } from '../session';
import { fuzzedPage } from './fuzzed-page';
import { groups } from './groups';
import { firstWord, html, notFound } from './made-page';

declare global {
  var documentBefore: string | undefined;
}

/** `QONTEXT_FUZZ=10000` for more pages, `QONTEXT_SEED=17` to replay one. */
const count = Number(process.env.QONTEXT_FUZZ ?? 150);
const only = process.env.QONTEXT_SEED;
const seeds = only ? [Number(only)] : Array.from({ length: count }, (_, at) => at + 1);
const perPage = 25;

describe.each(browsers)('fuzzed pages in %s', (name) => {
  const session = useSession(name, {
    pages: async (path) => {
      const seed = /^\/(\d+)$/.exec(path)?.[1];
      return seed ? html(fuzzedPage(Number(seed))) : notFound;
    },
  });

  it.each(groups(seeds, perPage))('are left as they were, seeds %s', async (...group) => {
    const tab = await session.open(String(group[0]));
    for (const seed of group) {
      if (seed !== group[0]) await tab.page.goto(session.url(String(seed)));
      await tab.marked(firstWord).catch((error) => {
        throw new Error(`seed ${seed}: ${error.message}`);
      });
      expect(await changed(tab), `seed ${seed}`).toBe(false);
    }
    expect(tab.errors).toEqual([]);
    await tab.page.close();
  });
});

/** Whether the document is another than when it had been parsed. */
const changed = (tab: Tab): Promise<boolean> =>
  tab.page.evaluate(
    () => new XMLSerializer().serializeToString(window.document) !== globalThis.documentBefore,
  );
