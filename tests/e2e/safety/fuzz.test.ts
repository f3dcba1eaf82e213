import type { Frame } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
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
/** So many are opened one after the other; those beyond them side by side, as frames of one page: of the gate's set the last group. */
const oneByOne = 125;
const alone = groups(seeds.slice(0, oneByOne), perPage);
const together = groups(seeds.slice(oneByOne), perPage);

describe.each(browsers)('fuzzed pages in %s', (name) => {
  const session = useSession(name, {
    pages: async (path) => {
      const [, one, from] = /^\/(\d+)(?:-(\d+))?$/.exec(path) ?? [];
      if (one === undefined) return notFound;
      return html(from === undefined ? fuzzedPage(Number(one)) : frames(Number(one), Number(from)));
    },
  });

  it.each(alone)('are left as they were, seeds %s', async (...group) => {
    const tab = await session.open(String(group[0]));
    for (const seed of group) {
      if (seed !== group[0]) await tab.page.goto(session.url(String(seed)));
      expect(await onceRead(tab.page.mainFrame()), `seed ${seed}`).toBe(asItWas);
    }
    expect(tab.errors).toEqual([]);
    await tab.page.close();
  });

  it.each(together)('are left as they were side by side, seeds %s', async (...group) => {
    const tab = await session.open(`${group[0]}-${group.at(-1)}`);
    const made = tab.page.mainFrame().childFrames();
    const pages = await Promise.all(
      made.map(async (frame) => [seedOf(frame), await onceRead(frame)]),
    );
    expect(pages).toEqual(group.map((seed) => [String(seed), asItWas]));
    expect(tab.errors).toEqual([]);
    await tab.page.close();
  });
});

const seedOf = (frame: Frame): string => new URL(frame.url()).pathname.slice(1);

/** A page that shows the fuzzed ones in a grid, all of them on the screen. */
function frames(from: number, to: number): string {
  const sources = Array.from({ length: to - from + 1 }, (_, at) => `/${from + at}`);
  const style = 'width:19%;height:18vh;border:0';
  return sources.map((source) => `<iframe src="${source}" style="${style}"></iframe>`).join('');
}

const asItWas = 'marked, as it was';

/** How a page stands once its first word is marked. One question, asked in the page: ten thousand are asked it. */
const onceRead = (frame: Frame): Promise<string> =>
  frame.evaluate(
    async (word, patience, good) => {
      const end = performance.now() + patience;
      const isMarked = () =>
        [...((CSS.highlights.get('qontext') ?? []) as Iterable<StaticRange>)].some(
          ({ startContainer, startOffset, endOffset }) =>
            (startContainer as Text).data.slice(startOffset, endOffset) === word,
        );
      while (!isMarked()) {
        if (performance.now() > end) return `“${word}” is not marked`;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      const now = new XMLSerializer().serializeToString(window.document);
      return now === globalThis.documentBefore ? good : 'changed';
    },
    firstWord,
    40_000,
    asItWas,
  );
