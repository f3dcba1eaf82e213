import { describe, expect, it } from 'vitest';
import type { Tab } from '../../src/cli/browser/tab';
import { until } from '../../src/cli/browser/until';
import { browsers } from './browsers';
import { useSession } from './session';

describe.each(browsers)('inside a card in %s', (name) => {
  const session = useSession(name);

  async function openCard(host?: string): Promise<Tab> {
    const tab = await session.open('en-unions/page.html', host);
    await tab.marked('Larisa Kharkova');
    await tab.hover('Larisa Kharkova');
    await tab.cardText();
    return tab;
  }

  it('a related thing opens in place, three deep, and Back returns each time', async () => {
    const tab = await openCard();
    const path = ['Larisa Kharkova'];
    for (let depth = 1; depth <= 3; depth += 1) {
      const next = await firstOther(tab, path);
      await tab.hands.click(next);
      await tab.hands.titled(next);
      path.push(next);
      expect(await tab.hands.focused()).toBe(next);
    }
    for (const title of path.slice(0, -1).reverse()) {
      await tab.hands.click('Back');
      await tab.hands.titled(title);
    }
    expect(await tab.card.call((root) => root.querySelector('.q-bar-back'))).toBeNull();
    expect(tab.errors).toEqual([]);
    await tab.page.close();
  });

  it('a thing named in a finding opens in place by key, and Back leads to where it was', async () => {
    const tab = await openCard();
    await tab.hands.rested();
    const name = await tab.card.call((root) => {
      const first = root.querySelector<HTMLElement>('.q-name');
      first?.focus();
      return first?.innerText;
    });
    expect(name).toMatch(/\p{L}/u);
    await tab.page.keyboard.press('Enter');
    const focusIsOnTitle = (root: ShadowRoot) => root.activeElement?.matches('h2') ?? false;
    await until(
      async () => (await tab.card.call(focusIsOnTitle)) === true,
      async () => `“${name}” opens nothing.`,
    );
    await tab.hands.click('Back to Larisa Kharkova');
    await tab.hands.titled('Larisa Kharkova');
    expect(await tab.hands.focused()).toBe(name);
    expect(tab.errors).toEqual([]);
    await tab.page.close();
  });

  it.each(['127.0.0.1', 'news.example'])('each citation is copied on %s', async (host) => {
    const tab = await openCard(host);
    await tab.hands.click('Cite');
    const marks = {
      'Plain text': '(accessed ',
      Markdown: '](<http',
      HTML: '<cite>',
      'APA 7': 'Retrieved ',
      Chicago: ', accessed ',
      BibTeX: '@',
      RIS: 'TY  - ',
      'CSL-JSON': '"accessed"',
    };
    for (const [format, sign] of Object.entries(marks)) {
      await tab.hands.click(format);
      await until(
        async () => (await pasted(tab)).includes(sign),
        async () => `${format} is not copied, but “${await pasted(tab)}”.`,
      );
      expect(await tab.cardText()).toContain('Copied');
    }
    expect(tab.errors).toEqual([]);
    await tab.page.close();
  });

  it.each(['127.0.0.1', 'news.example'])(
    'titles are copied in italics where the style has them, on %s',
    async (host) => {
      const tab = await openCard(host);
      await tab.hands.click('Cite');
      const styled = { 'APA 7': /<i>.+<\/i>/s, Chicago: /<i>.+<\/i>/s, HTML: /<cite>.+<\/cite>/s };
      for (const [format, sign] of Object.entries(styled)) {
        await tab.hands.click(format);
        await until(
          async () => sign.test(await pastedHtml(tab)),
          async () => `${format} has no styled title, but “${await pastedHtml(tab)}”.`,
        );
      }
      await tab.hands.click('BibTeX');
      await until(
        async () => (await pasted(tab)).startsWith('@'),
        async () => 'BibTeX is not copied.',
      );
      expect(await pastedHtml(tab)).toBe('');
      await tab.page.close();
    },
  );

  it('every link leads to the source by http, in a tab of its own, without a way back', async () => {
    const tab = await openCard();
    const links = await tab.card.call((root) =>
      [...root.querySelectorAll('a')].map(({ protocol, target, rel }) => ({
        protocol,
        target,
        rel,
      })),
    );
    expect(links?.length).toBeGreaterThan(0);
    for (const link of links ?? []) {
      expect(link.protocol).toMatch(/^https?:$/);
      expect(link.target).toBe('_blank');
      expect(link.rel.split(' ')).toContain('noopener');
    }
    await tab.page.close();
  });
});

/** A related thing the reader has not been to yet. */
async function firstOther(tab: Tab, been: readonly string[]): Promise<string> {
  const names = await tab.card.call((root) =>
    [...root.querySelectorAll<HTMLElement>('.q-related button')].map((button) => button.innerText),
  );
  const other = names?.find((each) => !been.includes(each));
  if (other === undefined) throw new Error(`Nothing related beside ${been.join(', ')}.`);
  return other;
}

/** What a program that takes styled text would get. */
async function pastedHtml(tab: Tab): Promise<string> {
  await tab.page.evaluate(() => {
    const keep = ({ clipboardData }: ClipboardEvent) => {
      document.title = clipboardData?.getData('text/html') ?? '';
    };
    addEventListener('paste', keep, { capture: true, once: true });
  });
  await pasted(tab);
  return tab.page.title();
}

/** What a reader who pastes now would get. */
async function pasted(tab: Tab): Promise<string> {
  const { page } = tab;
  await page.evaluate(() => {
    const field = document.querySelector('textarea') as HTMLTextAreaElement;
    field.value = '';
    field.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v', { commands: ['Paste'] });
  await page.keyboard.up('Control');
  return page.evaluate(() => document.querySelector('textarea')?.value ?? '');
}
