import { describe, expect, it } from 'vitest';
import type { Tab } from '../../../src/cli/browser/tab';
import { browsers } from '../browsers';
import { useSession } from '../session';
import { firstWord, html, notFound } from './made-page';

interface Seen {
  readonly type: string;
  readonly key: string | undefined;
  /** Whether it was meant for the card. */
  readonly isOurs: boolean;
}

declare global {
  interface Window {
    seen: Seen[];
  }
}

const types = [
  ...['pointermove', 'pointerdown', 'pointerup', 'pointerover', 'pointerout'],
  ...['mousemove', 'mousedown', 'mouseup', 'mouseover', 'mouseout', 'click', 'dblclick'],
  ...['keydown', 'keypress', 'keyup', 'copy', 'wheel', 'focusin', 'focusout', 'selectstart'],
];

/** Listens before anything else of the page does, and lets nobody after it hear. */
const page = `<!doctype html><script>
  window.seen = [];
  const swallow = (event) => {
    const isOurs = event.target instanceof Element && event.target.matches('html > [popover]');
    seen.push({ type: event.type, key: event.key, isOurs });
    event.stopImmediatePropagation();
    if (isOurs && event.cancelable) event.preventDefault();
  };
  for (const type of ${JSON.stringify(types)})
    addEventListener(type, swallow, { capture: true, passive: false });
</script><title>x</title><style>body { height: 4000px; margin: 0 } p { margin: 300px 20px 0 }</style>
<p>In Kazakhstan the ${firstWord} met.</p>`;

describe.each(browsers)('a page that listens first and swallows everything, in %s', (name) => {
  const session = useSession(name, {
    pages: async (path) => (path === '/page' ? html(page) : notFound),
  });

  async function openCard(): Promise<Tab> {
    const tab = await session.open('page');
    await tab.marked(firstWord);
    await tab.hover(firstWord);
    await tab.hands.titled(firstWord);
    return tab;
  }

  it('hears nothing of what is done in a card, and keeps none of it from the card', async () => {
    const tab = await openCard();
    await tab.hands.enter();
    await tab.page.mouse.wheel({ deltaY: 40 });
    await tab.hands.click('Keep this card open');
    expect(await isPinned(tab)).toBe(true);
    // From the pin to the button that closes, which is let go when the card has gone.
    for (const key of ['a', 'ArrowDown', 'Tab', 'Enter'] as const)
      await tab.page.keyboard.press(key);
    await tab.cardClosed();
    expect((await seen(tab)).filter(({ isOurs, key }) => isOurs || key)).toEqual([]);
    expect(tab.errors).toEqual([]);
    await tab.page.close();
  });

  it('keeps neither Escape nor a drag from the card', async () => {
    const tab = await openCard();
    const before = await tab.hands.box();
    await tab.hands.drag(80, 0);
    const { x, y } = await tab.hands.box();
    expect([Math.round(x - before.x), Math.round(y - before.y)]).toEqual([80, 0]);
    await tab.page.keyboard.press('Escape');
    await tab.cardClosed();
    expect((await seen(tab)).filter(({ isOurs, key }) => isOurs || key)).toEqual([]);
    await tab.page.close();
  });

  it('hears everything that is done beside the card', async () => {
    const tab = await openCard();
    await tab.page.mouse.move(700, 20);
    await tab.page.mouse.click(700, 20);
    await tab.page.keyboard.press('a');
    await tab.page.mouse.wheel({ deltaY: 10 });
    const heard = new Set((await seen(tab)).map(({ type }) => type));
    const expected = ['pointermove', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
    expect([...expected, 'keydown', 'keyup'].filter((type) => !heard.has(type))).toEqual([]);
    await tab.page.close();
  });
});

const seen = (tab: Tab): Promise<readonly Seen[]> => tab.page.evaluate(() => window.seen);

const isPinned = async (tab: Tab): Promise<boolean> =>
  (await tab.card.call((root) => root.querySelector('[aria-pressed=true]') !== null)) === true;
