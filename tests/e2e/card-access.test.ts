import { type Browser, launch, type Page, type SerializedAXNode } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../src/cli/browser/find';
import { faults, openSheet, readScripts } from '../../src/cli/gallery-page';
import { plans, type SheetPlan } from '../../src/cli/gallery-plans';
import { cardStates } from '../components/gallery/states';
import { browsers } from './browsers';

/** Every state in English in each theme, and each kind of window in one other language. */
const checked = [
  /^(card|forced|real)-en-/,
  /^limited-en-light/,
  /^narrow-kk-light/,
  /^narrow-ru-dark/,
  /^zoomed-ru-light/,
];
/** States whose trees are kept; the others differ by words alone. */
const kept = ['a right', 'a person', 'series', 'kept', 'empty'];

const planNamed = (name: string): SheetPlan => {
  const plan = plans().find((one) => one.name === name);
  if (plan === undefined) throw new Error(`no sheet ${name}`);
  return plan;
};

/** Boxes without a meaning, and pieces of a text that the text has said. */
const silent = ['generic', 'none', 'InlineTextBox', 'ListMarker'];
/** Their names say all that is in them. */
const named = ['heading', 'button', 'link', 'image', 'cell', 'rowheader', 'columnheader'];

/** What a screen reader is given, a line a node: role, name, and how it stands. */
function linesOf(node: SerializedAXNode, depth = 0): readonly string[] {
  const { role, name, level, pressed, expanded, children = [] } = node;
  if (silent.includes(role)) return children.flatMap((child) => linesOf(child, depth));
  const inner = named.includes(role) ? [] : children;
  const states = Object.entries({ level, pressed, expanded })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${value}`);
  const words = [role, name && JSON.stringify(name), ...states].filter(Boolean);
  return [
    `${'  '.repeat(depth)}${words.join(' ')}`,
    ...inner.flatMap((child) => linesOf(child, depth + 1)),
  ];
}

async function treeOf(page: Page, state: string): Promise<string> {
  const at = cardStates.findIndex(({ name }) => name === state) + 1;
  const root = await page.$(`figure:nth-of-type(${at}) >>> [role=dialog]`);
  const tree = await page.accessibility.snapshot({ ...(root && { root }), interestingOnly: false });
  if (!tree) throw new Error(`${state} has no tree`);
  return `${linesOf(tree).join('\n')}\n`;
}

describe.runIf(browsers.includes('chromium'))('the card for everybody', () => {
  let browser: Browser;
  let scripts: readonly string[];
  const open = (plan: SheetPlan) => openSheet(browser, scripts, [], plan);

  beforeAll(async () => {
    scripts = await readScripts();
    browser = await launch({
      executablePath: findBrowser('chromium'),
      headless: true,
      args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
    });
  });
  afterAll(() => browser?.close());

  const names = plans()
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('real-') && checked.some((pattern) => pattern.test(name)));

  it.each(names)('breaks no rule, cuts no word, has targets for fingers: %s', async (name) => {
    const page = await open(planNamed(name));
    expect(await faults(page, planNamed(name))).toEqual([]);
    await page.close();
  });

  it.each(['en', 'ru', 'kk'])(
    'is told to a screen reader as it was when it was heard, in %s',
    async (lang) => {
      const page = await open(planNamed(`card-${lang}-light`));
      const trees: string[] = [];
      for (const state of kept) trees.push(`== ${state}\n${await treeOf(page, state)}`);
      await expect(trees.join('\n')).toMatchFileSnapshot(`trees/${lang}.txt`);
      await page.close();
    },
  );

  it('moves nothing where the reader wants no motion', async () => {
    const page = await open(planNamed('card-en-light'));
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('figure > div')]
          .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('*') ?? [])])
          .map((one) => getComputedStyle(one))
          .filter((style) => style.animationName !== 'none' || style.transitionDuration !== '0s')
          .length,
    );
    expect(moving).toBe(0);
    await page.close();
  });
});
