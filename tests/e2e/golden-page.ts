import { readdirSync, readFileSync } from 'node:fs';
import type { Tab } from '../../src/cli/browser/tab';
import { until } from '../../src/cli/browser/until';

/** What `tests/pages/<slug>/expected.json` says of its page; `tests/pages/README.md` explains it. */
export interface Expected {
  readonly steps?: readonly Step[];
  readonly marked: readonly string[];
  readonly exactly?: readonly string[];
  readonly unmarked: readonly string[];
  readonly cards: readonly ExpectedCard[];
}

/** One thing the reader does, once the page has these marks. */
interface Step {
  readonly marked: readonly string[];
  readonly click?: string;
  readonly scrollTo?: string;
}

export interface ExpectedCard {
  readonly on: string;
  readonly nth?: number;
  readonly says: readonly string[];
}

export const pages: readonly string[] = readdirSync('tests/pages', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

export const expectedOf = (slug: string): Expected =>
  JSON.parse(readFileSync(`tests/pages/${slug}/expected.json`, 'utf8'));

/** Does what the page asks of its reader before it is looked at. */
export async function takeSteps(tab: Tab, steps: Expected['steps'] = []): Promise<void> {
  for (const { marked, click, scrollTo } of steps) {
    for (const word of marked) await tab.marked(word);
    if (click) await tab.page.click(click);
    if (scrollTo)
      await tab.page.$eval(scrollTo, (element) => element.scrollIntoView({ behavior: 'instant' }));
  }
}

/** Waits for the marks that must be there; a complete list is compared in order and number. */
export async function expectMarks(tab: Tab, { marked, exactly }: Expected): Promise<void> {
  for (const word of marked) await tab.marked(word);
  if (!exactly) return;
  const list = async () => (await tab.marks()).join(' | ');
  await until(
    async () => (await list()) === exactly.join(' | '),
    async () => `marked:   ${await list()}\nexpected: ${exactly.join(' | ')}`,
  );
}

/** Waits until nothing of the open card is out of its window. */
export const isWhole = (tab: Tab): Promise<void> =>
  until(
    async () => ((await overhang(tab)) ?? 1) <= 0,
    async () => `The card reaches ${await overhang(tab)} pixels out of the window.`,
  );

/** How far the card reaches out of its window, on the side where it does most, in pixels. */
const overhang = (tab: Tab): Promise<number | undefined> =>
  tab.card.call((root) => {
    const card = root.querySelector('[role=dialog]') as Element;
    const { left, top, right, bottom } = card.getBoundingClientRect();
    const { innerWidth, innerHeight } = card.ownerDocument.defaultView as Window;
    return Math.max(-left, -top, right - innerWidth, bottom - innerHeight);
  });

/** The page as it is once its own scripts have written what they had to write. */
export async function finalContent(tab: Tab): Promise<string> {
  let last = '';
  await until(
    async () => {
      const now = await tab.page.content();
      const same = now === last;
      last = now;
      return same && !(await tab.page.$('[data-name]:empty'));
    },
    async () => 'The page never stops changing.',
  );
  return last;
}

/** A page that stays unmarked is given the time in which another, opened after it, is marked. */
export async function settled(tab: Tab): Promise<void> {
  const other = await tab.sibling('en-unions/page.html');
  await other.marked('Mazhilis');
  await other.page.close();
  await tab.page.bringToFront();
}
