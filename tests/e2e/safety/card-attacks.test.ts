import { describe, expect, it } from 'vitest';
import type { Tab } from '../../../src/cli/browser/tab';
import { defaultSettings } from '../../../src/model/settings';
import { browsers } from '../browsers';
import { countOpenings, letPass, openings } from '../openings';
import { useSession } from '../session';

declare global {
  interface Window {
    keysSeen?: string[];
    stolen?: Node;
  }
}

const name = 'Larisa Kharkova';
/** What a page may do to the one element of ours it can see. */
const attacks: Readonly<Record<string, (host: HTMLElement) => void>> = {
  'takes it away': (host) => host.remove(),
  'hides the popover': (host) => host.hidePopover(),
  'makes it no popover': (host) => host.removeAttribute('popover'),
  'styles it': (host) => host.style.setProperty('display', 'none', 'important'),
  'makes it inert': (host) => host.toggleAttribute('inert', true),
  'names it hidden': (host) => host.setAttribute('hidden', ''),
  'moves it into the page': (host) => document.body.append(host),
  'puts it into a hidden element': (host) => {
    const hidden = document.createElement('div');
    hidden.hidden = true;
    document.body.append(hidden);
    hidden.append(host);
  },
};

/** What a page may do to the content of a card that it got hold of. */
const edits: Readonly<Record<string, (root: ShadowRoot) => void>> = {
  'edits what it says': (root) => {
    const title = root.querySelector('h2');
    if (title) title.textContent = 'Somebody Else';
  },
  'adds a rule to its style': (root) => {
    root.adoptedStyleSheets[0]?.insertRule('h2 { visibility: hidden }');
  },
  'changes a rule of its style': (root) => {
    const rule = root.adoptedStyleSheets[1]?.cssRules[1] as CSSStyleRule | undefined;
    rule?.style.setProperty('color', 'transparent');
  },
  'switches its style off': (root) => {
    for (const sheet of root.adoptedStyleSheets) sheet.disabled = true;
  },
  'takes its style away': (root) => {
    root.adoptedStyleSheets = [];
  },
  'moves what is in it': (root) => {
    root.querySelector('h2')?.animate([{ opacity: 0 }, { opacity: 0 }], 100_000);
  },
};

describe.each(browsers)('an open card in %s', (browser) => {
  const session = useSession(browser);

  async function openCard(): Promise<Tab> {
    const tab = await session.open('en-unions/page.html');
    await tab.marked(name);
    await tab.hover(name);
    await tab.hands.titled(name);
    return tab;
  }

  it.each(Object.entries(attacks))('closes when the page %s, and opens anew', async (_, attack) => {
    const tab = await openCard();
    await tab.page.evaluate(`(${attack})(document.querySelector('html > [popover]'))`);
    await tab.cardClosed();
    expect(
      await tab.page.evaluate(() => document.querySelectorAll('html > [popover]').length),
    ).toBe(0);
    await tab.hover('The Steppe Courier');
    await tab.hover(name);
    await tab.hands.titled(name);
    expect(tab.errors).toEqual([]);
    await tab.page.close();
  });

  it('lies above what the page lays over everything', async () => {
    const tab = await openCard();
    await tab.page.evaluate(() => {
      const cover = document.createElement('div');
      cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:red';
      document.body.append(cover);
    });
    expect(await isOnTop(tab)).toBe(true);
    await tab.page.close();
  });

  it('does nothing for forged events', async () => {
    const tab = await session.open('en-unions/page.html');
    await tab.marked(name);
    await countOpenings(tab);
    const spot = await tab.middleOf(name);
    await tab.page.evaluate(forge, spot);
    await letPass(tab, 3 * Number(defaultSettings.dwell));
    expect(await openings(tab)).toBe(0);
    await tab.hover(name);
    await tab.hands.titled(name);
    await tab.page.evaluate(() =>
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
    );
    await letPass(tab, 500);
    expect(await tab.isCardOpen()).toBe(true);
    await tab.page.keyboard.press('Escape');
    await tab.cardClosed();
    await tab.page.close();
  });

  it.each(Object.entries(edits))('closes for good when the page %s', async (_, edit) => {
    const tab = await openCard();
    await tab.card.call(edit);
    await tab.cardClosed();
    await countOpenings(tab);
    await tab.hover('The Steppe Courier');
    await tab.hover(name);
    await letPass(tab, 3 * Number(defaultSettings.dwell));
    expect(await openings(tab)).toBe(0);
    await tab.page.close();
  });
});

/** Every kind of event the script listens to, as a page can make them. */
function forge({ x, y }: { x: number; y: number }): void {
  const at = { clientX: x, clientY: y, bubbles: true, composed: true, view: window };
  const target = document.elementFromPoint(x, y) ?? document.body;
  const types = ['pointerover', 'pointerenter', 'pointermove', 'pointerdown', 'pointerup'];
  for (const type of types) target.dispatchEvent(new PointerEvent(type, at));
  for (const type of ['mouseover', 'mousemove', 'mousedown', 'mouseup', 'click', 'dblclick'])
    target.dispatchEvent(new MouseEvent(type, at));
  for (const key of ['Enter', ' ', 'Tab', 'ArrowDown'])
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
}

const isOnTop = async (tab: Tab): Promise<boolean> => {
  const box = await tab.hands.box();
  return tab.page.evaluate(
    (x, y) => document.elementFromPoint(x, y)?.matches('html > [popover]') ?? false,
    box.x + box.width / 2,
    box.y + box.height / 2,
  );
};
