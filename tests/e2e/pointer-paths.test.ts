import { describe, expect, it } from 'vitest';
import type { Spot } from '../../src/cli/browser/frame-reading';
import type { Tab } from '../../src/cli/browser/tab';
import { defaultSettings } from '../../src/model/settings';
import { pick, seeded } from '../bench/random';
import { browsers } from './browsers';
import { useSession } from './session';

/** `QONTEXT_PATHS=500` for more, `QONTEXT_SEED=17` to replay one. */
const count = Number(process.env.QONTEXT_PATHS ?? 15);
const only = process.env.QONTEXT_SEED;
const seeds = only ? [Number(only)] : Array.from({ length: count }, (_, at) => at + 1);
const names = ['Labour Code', 'Mazhilis', 'Senate', 'Prosecutor General', 'Kazakhstan'];
/** The shortest that can be chosen: more happens on a short path. */
const dwell = 0;
/** Where nothing is. */
const away: Spot = { x: 2, y: 2 };
/** Longest time for which a card stays without the pointer, many times the grace; milliseconds. */
const patience = 10_000;

describe.each(browsers)('a pointer on random paths in %s', (name) => {
  // Low enough that the page can be scrolled.
  const session = useSession(name, { height: 560 });

  it(
    `leaves no card behind: ${seeds.length} paths`,
    async () => {
      await session.store({ ...defaultSettings, dwell });
      const tab = await session.open('en-twenty-names/page.html');
      await tab.marked('Prosecutor General');
      const words = await placesOf(tab);
      let opened = 0;
      for (const seed of seeds) {
        opened += await walk(tab, words, seeded(seed));
        await tab.page.mouse.move(away.x, away.y, { steps: 2 });
        await tab.page
          .waitForFunction(() => !document.querySelector('html > [popover]'), { timeout: patience })
          .catch(() => expect.fail(`A card stays: QONTEXT_SEED=${seed}`));
      }
      console.log(`${opened} of ${seeds.length} paths had a card open at their end`);
      if (seeds.length > 1) expect(opened).toBeGreaterThan(0);
      const { x, y } = await tab.middleOf('Labour Code');
      await tab.page.mouse.move(x, y);
      await tab.hands.titled('Labour Code');
      expect(tab.errors).toEqual([]);
      await tab.page.close();
    },
    60_000 + seeds.length * 5_000,
  );
});

/** The middles of the words on a page that is not scrolled. */
async function placesOf(tab: Tab): Promise<readonly Spot[]> {
  const places: Spot[] = [];
  for (const word of names) {
    const { x, y } = await tab.middleOf(word);
    places.push({ x, y: y + (await tab.page.evaluate(() => scrollY)) });
  }
  return places;
}

/** Over words, into the cards below them, over nothing, with rests, scrolls and keys; 1 where a card is open then. */
async function walk(tab: Tab, words: readonly Spot[], random: () => number): Promise<number> {
  const { page } = tab;
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  const steps = 3 + Math.floor(random() * 6);
  for (let step = 0; step < steps; step += 1) {
    const { x, y } = spotNear(pick(words, random), random);
    await page.mouse.move(x, y, { steps: 1 + Math.floor(random() * 4) });
    const chance = random();
    if (chance < 0.1) await page.keyboard.press('Escape');
    else if (chance < 0.2) await page.mouse.wheel({ deltaY: random() < 0.5 ? 40 : -40 });
    else if (chance < 0.7) await new Promise((resolve) => setTimeout(resolve, random() * 120));
  }
  return page.evaluate(() => document.querySelectorAll('html > [popover]').length);
}

function spotNear(word: Spot, random: () => number): Spot {
  const chance = random();
  if (chance < 0.5) return word;
  if (chance < 0.8) return { x: word.x + 40 * random(), y: word.y + 20 + 120 * random() };
  return { x: 1 + 1270 * random(), y: 1 + 550 * random() };
}
