import { describe, expect, it } from 'vitest';
import type { Tab } from '../../../src/cli/browser/tab';
import { until } from '../../../src/cli/browser/until';
import type { BrowserName } from '../../../src/compile/manifest';
import { type Held, heldBy } from '../../bench/browser/held-memory';
import { browsers } from '../browsers';
import { useSession } from '../session';
import { html, notFound } from './made-page';

declare global {
  /** In the feed: appends a screenful of entries and shows them; keeps so many of the last. */
  var more: (town: string, kept: number) => void;
}

/** `QONTEXT_FEED=100000`: nodes that come in all. */
const nodes = Number(process.env.QONTEXT_FEED ?? 20_000);
/** Nodes of one entry, and entries that come at once. */
const perEntry = 5;
const perScreen = 250;
const screens = Math.ceil(nodes / perEntry / perScreen);
const towns = ['Pavlodar', 'Aktau', 'Kostanay'];
/** The last one is named nowhere else. */
const townOf = (screen: number) =>
  screen === screens - 1 ? 'Shymkent' : (towns[screen % towns.length] as string);

const page = `<!doctype html><html lang="en"><head><title>Feed</title></head><body>
<h1>News of Kazakhstan</h1><main></main><script>
let count = 0;
const entry = (last) => {
  const [box, line, bold] = ['div', 'p', 'b'].map((name) => document.createElement(name));
  count += 1;
  bold.append('Entry ' + count);
  line.append(bold, last);
  box.append(line);
  return box;
};
globalThis.more = (town, kept) => {
  const feed = document.querySelector('main');
  // Under each heading a name is marked once.
  feed.append(Object.assign(document.createElement('h2'), { textContent: 'After ' + count }));
  for (let at = 1; at < ${perScreen}; at += 1) feed.append(entry(' of many: nothing came of it.'));
  feed.append(entry(' came from ' + town + ', with the number ' + count + '.'));
  while (feed.childElementCount > kept) feed.firstElementChild.remove();
  scrollTo(0, document.documentElement.scrollHeight);
};
</script></body></html>`;

/** Bytes that an engine itself takes or leaves between two looks. */
const tolerance = 2_000_000;
/** A count in Chromium, bytes in Firefox. */
const mostNodes: Readonly<Record<BrowserName, number>> = { chromium: 200, firefox: 40_000 };

describe.each(browsers)('a feed without end in %s', (name) => {
  const session = useSession(name, {
    pages: async (path) => (path === '/feed' ? html(page) : notFound),
  });

  /** What comes with the first marks stays. */
  async function open(): Promise<Tab> {
    const tab = await session.open('feed');
    for (const screen of [0, 1, 2]) {
      await scroll(tab, screen, perScreen);
      await tab.marked(townOf(screen));
    }
    return tab;
  }

  it(
    'of any length is marked at its end, and leaves nothing of us when it has gone',
    async () => {
      const tab = await open();
      const before = await heldBy(name, tab.page);
      for (let screen = 0; screen < screens; screen += 1) await scroll(tab, screen, nodes);
      expect(await tab.page.evaluate(countNodes)).toBeGreaterThan(nodes);
      await markedAtLast(tab, townOf(screens - 1));
      const { all, stale } = await registered(tab);
      expect(stale).toBe(0);
      expect(all).toBeLessThan(50);
      await scroll(tab, screens, perScreen);
      await markedAtLast(tab, townOf(screens));
      await expectFlat(tab, before);
      await tab.page.close();
    },
    120_000 + nodes * 2,
  );

  it(
    'that keeps only what is on the screen takes no memory by its length',
    async () => {
      const tab = await open();
      const before = await heldBy(name, tab.page);
      for (let screen = 0; screen < screens; screen += 1) {
        await scroll(tab, screen, perScreen);
        await tab.marked(townOf(screen));
      }
      await expectFlat(tab, before);
      await tab.page.close();
    },
    60_000 + nodes * 2,
  );

  async function expectFlat(tab: Tab, before: Held): Promise<void> {
    await noneStale(tab);
    const after = await heldBy(name, tab.page);
    console.log(`${name}, ${nodes} nodes: ${JSON.stringify({ before, after })}`);
    expect(after.nodes - before.nodes).toBeLessThan(mostNodes[name]);
    // Firefox counts layout in, which keeps room for the longest that the page ever was.
    if (name === 'chromium') expect(after.bytes - before.bytes).toBeLessThan(tolerance);
    expect(tab.errors).toEqual([]);
  }
});

/** The next screenful, with all that came so far or with some of it. */
const scroll = (tab: Tab, screen: number, kept: number): Promise<void> =>
  tab.page.evaluate((town, most) => globalThis.more(town, most), townOf(screen), kept);

/** A long page is read again only after a rest that is in proportion to what reading it took, 30 s at most. */
const markedAtLast = (tab: Tab, word: string): Promise<void> =>
  tab
    .marked(word)
    .catch(() => tab.marked(word))
    .catch(() => tab.marked(word));

/** Sent into the page as text. */
function countNodes(): number {
  const walker = document.createTreeWalker(document.body);
  let count = 0;
  while (walker.nextNode()) count += 1;
  return count;
}

const noneStale = (tab: Tab): Promise<void> =>
  until(
    async () => (await registered(tab)).stale === 0,
    async () => `${(await registered(tab)).stale} marks are of text that is gone.`,
  );

/** Marks the browser was given, and those among them whose text is gone. */
const registered = (tab: Tab): Promise<{ all: number; stale: number }> =>
  tab.page.evaluate(() => {
    const marks = [...((CSS.highlights.get('qontext') ?? []) as Iterable<StaticRange>)];
    const stale = marks.filter(({ startContainer }) => !startContainer.isConnected);
    return { all: marks.length, stale: stale.length };
  });
