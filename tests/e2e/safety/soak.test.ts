import type { CDPSession, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { browsers } from '../browsers';
import { useSession } from '../session';

/** `QONTEXT_SOAK=20`: minutes of life; without it a few seconds, enough to see what never goes away. */
const minutes = Number(process.env.QONTEXT_SOAK ?? 0.1);
const name = 'Larisa Kharkova';

describe.runIf(browsers.includes('chromium'))('a page that is read and changed for long', () => {
  const session = useSession('chromium');

  it(
    'keeps neither nodes nor memory of cards and marks that are gone',
    async () => {
      const tab = await session.open('en-unions/page.html');
      await tab.marked(name);
      const client = await tab.page.createCDPSession();
      const life = async () => {
        await tab.hover(name);
        await tab.hands.titled(name);
        await tab.page.keyboard.press('Escape');
        await tab.cardClosed();
        await tab.page.evaluate(rewrite);
        await tab.marked('Pavlodar');
      };
      for (let round = 0; round < 3; round += 1) await life();
      const before = await held(client, tab.page);
      const end = Date.now() + minutes * 60_000;
      let rounds = 0;
      for (; Date.now() < end || rounds < 5; rounds += 1) await life();
      const after = await held(client, tab.page);
      console.log(`${rounds} rounds: ${JSON.stringify({ before, after })}`);
      expect(after.nodes - before.nodes).toBeLessThan(100);
      // What the engine itself takes between two collections; 1 MB an hour on top of it.
      expect(after.bytes - before.bytes).toBeLessThan(1_500_000 + (minutes / 60) * 1_000_000);
      await tab.page.close();
    },
    60_000 + minutes * 90_000,
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

async function held(client: CDPSession, page: Page) {
  await client.send('HeapProfiler.collectGarbage');
  const { Nodes: nodes = 0, JSHeapUsedSize: bytes = 0 } = await page.metrics();
  return { nodes, bytes };
}
