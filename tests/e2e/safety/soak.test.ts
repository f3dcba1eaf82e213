import { describe, expect, it } from 'vitest';
import type { BrowserName } from '../../../src/compile/manifest';
import { heldBy } from '../../bench/browser/held-memory';
import { browsers } from '../browsers';
import { useSession } from '../session';

/** `QONTEXT_SOAK=20`: minutes of life; without it ten seconds, enough to see what never goes away. */
const minutes = Number(process.env.QONTEXT_SOAK ?? 1 / 6);
const name = 'Larisa Kharkova';

/** A count in Chromium, bytes in Firefox: a card alone has more than either. */
const mostNodes: Readonly<Record<BrowserName, number>> = { chromium: 100, firefox: 20_000 };
/** What the engine itself takes between two collections, and 1 MB an hour; bytes. */
const mostBytes = 1_500_000 + (minutes / 60) * 1_000_000;

describe.each(browsers)('a page that is read and changed for long in %s', (browser) => {
  const session = useSession(browser);

  it(
    'keeps neither nodes nor memory of cards and marks that are gone',
    async () => {
      const tab = await session.open('en-unions/page.html');
      await tab.marked(name);
      const life = async () => {
        await tab.hover(name);
        await tab.hands.titled(name);
        await tab.page.keyboard.press('Escape');
        await tab.cardClosed();
        await tab.page.evaluate(rewrite);
        await tab.marked('Pavlodar');
      };
      for (let round = 0; round < 3; round += 1) await life();
      const before = await heldBy(browser, tab.page);
      const end = Date.now() + minutes * 60_000;
      let rounds = 0;
      for (; Date.now() < end || rounds < 5; rounds += 1) await life();
      const after = await heldBy(browser, tab.page);
      console.log(`${browser}, ${rounds} rounds: ${JSON.stringify({ before, after })}`);
      expect(after.nodes - before.nodes).toBeLessThan(mostNodes[browser]);
      expect(after.bytes - before.bytes).toBeLessThan(mostBytes);
      expect(tab.errors).toEqual([]);
      await tab.page.close();
    },
    90_000 + minutes * 90_000,
  );
});

/** The page's own change: a line at its end is made anew. */
function rewrite(): void {
  const line = document.createElement('p');
  line.id = 'last-line';
  line.textContent = `A last line from Pavlodar, ${Math.random()}.`;
  document.getElementById('last-line')?.remove();
  document.querySelector('main h1')?.before(line);
}
