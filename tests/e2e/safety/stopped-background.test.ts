import { describe, expect, it } from 'vitest';
import type { Tab } from '../../../src/cli/browser/tab';
import { until } from '../../../src/cli/browser/until';
import { pick, seeded } from '../../bench/random';
import { browsers } from '../browsers';
import { useSession } from '../session';
import { stopBackground } from './stop-background';

/** `QONTEXT_REQUESTS=200` for more, `QONTEXT_SEED=17` for other moments. */
const requests = Number(process.env.QONTEXT_REQUESTS ?? 24);
const seed = Number(process.env.QONTEXT_SEED ?? 23);
/** The latest moment at which the background is stopped, in frames of the page after the request. */
const latest = 60;
const name = 'Larisa Kharkova';
const towns = ['Pavlodar', 'Aktau', 'Kostanay'];

/** What makes a page ask the background, and what shows that it was answered. */
const kinds: Readonly<Record<string, (tab: Tab, at: number) => Promise<void>>> = {
  link: async (tab, at) => {
    const town = towns[at % towns.length] as string;
    await tab.page.evaluate(writeLine, `A line from ${town}, number ${at}.`);
    await tab.marked(town);
  },
  card: async (tab) => {
    await openCard(tab);
    await closeCard(tab);
  },
  cite: async (tab) => {
    await openCard(tab);
    await tab.hands.click('Cite');
    await tab.hands.click('APA 7');
    await until(
      async () => (await tab.cardText()).includes('Copied'),
      async () => 'No citation is copied.',
    );
    await closeCard(tab);
  },
};

describe.each(browsers)('a background of %s that is stopped at any moment', (browser) => {
  const session = useSession(browser);

  it(
    `answers each of ${requests} requests, seed ${seed}`,
    async () => {
      const random = seeded(seed);
      const tab = await session.open('en-unions/page.html');
      await tab.marked(name);
      let stops = 0;
      for (let at = 0; at < requests; at += 1) {
        const kind = pick(Object.keys(kinds), random);
        const stopped = letFrames(tab, Math.floor(random() * latest)).then(() =>
          stopBackground(session.browser),
        );
        await kinds[kind]?.(tab, at).catch((error) => {
          throw new Error(`Request ${at}, ${kind}, seed ${seed}: ${error.message}`);
        });
        if (await stopped) stops += 1;
      }
      console.log(`${requests} requests answered, ${stops} stops of a background at work`);
      expect(stops).toBeGreaterThan(requests / 2);
      expect(tab.errors).toEqual([]);
      await tab.page.close();
    },
    60_000 + requests * 10_000,
  );
});

async function openCard(tab: Tab): Promise<void> {
  await tab.hover(name);
  await tab.hands.titled(name);
}

async function closeCard(tab: Tab): Promise<void> {
  await tab.page.keyboard.press('Escape');
  await tab.cardClosed();
}

/** Sent into the page as text: its last line is made anew. */
function writeLine(text: string): void {
  document.getElementById('last-line')?.remove();
  const line = document.createElement('p');
  line.id = 'last-line';
  line.textContent = text;
  document.querySelector('main h1')?.before(line);
}

const letFrames = (tab: Tab, count: number): Promise<void> =>
  tab.page.evaluate(async (frames) => {
    for (let at = 0; at < frames; at += 1) await new Promise(requestAnimationFrame);
  }, count);
