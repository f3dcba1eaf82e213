import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'vite';
import type { CardView } from '../model/card';
import type { SheetPlan } from './gallery-plans';

/** Pixels a finger needs. */
const TOUCH = 44;

const PAGE = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
<title>Gallery</title><style>
body { display: flex; flex-wrap: wrap; align-items: flex-start; gap: 24px 16px; margin: 8px; }
body { background: #fff; color: #222 } body[data-theme=dark] { background: #101114; color: #ddd }
figure { margin: 0 } figcaption { font: 12px system-ui; margin-bottom: 4px }
</style><body>`;

/** A sheet is no page: it has many main parts and no outline of its own. */
const PAGE_RULES = [
  'region',
  'landmark-one-main',
  'landmark-no-duplicate-main',
  'landmark-main-is-top-level',
  'landmark-unique',
  'page-has-heading-one',
  'heading-order',
];

/** The code that draws the sheets, and that which checks them. */
export async function readScripts(): Promise<readonly string[]> {
  const axe = createRequire(import.meta.url).resolve('axe-core');
  return [await bundle('tests/components/gallery/page.tsx'), await readFile(axe, 'utf8')];
}

async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'gallery' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error(`nothing built from ${entry}`);
  return output.output[0].code;
}

/** A window of the plan's size with its sheet drawn; `cards` are for the sheet of real ones. */
export async function openSheet(
  browser: Browser,
  scripts: readonly string[],
  cards: readonly CardView[],
  { width, height, isTouch, isForced, sheet }: SheetPlan,
): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height, hasTouch: isTouch, isMobile: isTouch });
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: isForced ? 'active' : 'none' },
      { name: 'prefers-color-scheme', value: sheet.theme },
    ],
  });
  await page.setContent(PAGE);
  for (const content of scripts) await page.addScriptTag({ content });
  await page.evaluate(`drawSheet(${JSON.stringify({ ...sheet, cards })})`);
  return page;
}

/** What is wrong with a sheet: breaches of the accessibility rules, words cut off, targets too low for a finger. */
export async function faults(
  page: Page,
  { isTouch, width }: SheetPlan,
): Promise<readonly string[]> {
  const rules = Object.fromEntries(PAGE_RULES.map((rule) => [rule, { enabled: false }]));
  const found = [
    await page.evaluate(`axe.run(document, { rules: ${JSON.stringify(rules)} }).then(
      ({ violations }) => violations.map(({ id, nodes }) =>
        id + ' ' + nodes.length + ': ' + nodes[0].target.join(' ') + ' ' + nodes[0].failureSummary))`),
    await page.evaluate(`[...document.querySelectorAll('figure > div')]
      .flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll('*')])
      .filter((one) => one.getBoundingClientRect().right > ${width} && !one.closest('svg'))
      .map((one) => 'sticks out: ' + one.className)`),
    isTouch &&
      (await page.evaluate(`[...document.querySelectorAll('figure > div')]
      .flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll('button, a, summary, label')])
      .map((one) => [one.getBoundingClientRect().height, one.textContent])
      .filter(([height]) => height < ${TOUCH})
      .map(([height, text]) => 'target too low: ' + height + ' ' + text)`)),
  ];
  return found.flat().filter((line): line is string => typeof line === 'string');
}
