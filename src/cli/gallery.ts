import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, launch } from 'puppeteer-core';
import { card } from '../knowledge/card';
import type { Index } from '../knowledge/index-file';
import type { CardView } from '../model/card';
import type { EntityId } from '../model/ids';
import { faults, openSheet, readScripts } from './gallery-page';
import { plans, type SheetPlan } from './gallery-plans';
import { loadIndex } from './index-file';

const USAGE = 'usage: gallery [--out DIR] [--browser PATH] [--only TEXT]';

const options = {
  out: { type: 'string', default: 'out/gallery' },
  browser: { type: 'string', default: '/usr/bin/chromium' },
  /** Draws only the sheets whose name contains this. */
  only: { type: 'string', default: '' },
} as const;

/** Things whose real cards are long, odd or short: samples alone would show what was thought of. */
const REAL = [
  'institution/ombudsman',
  'concept/right-of-peaceful-assembly',
  'union/ftuk',
  'law/labour-code',
  'person/nursultan-nazarbayev',
  'place/shymkent',
  'concept/minimum-wage',
  'international-body/unhcr',
] as readonly string[] as readonly EntityId[];

const realCards = (index: Index, { sheet }: SheetPlan): readonly CardView[] =>
  sheet.surface === 'real'
    ? REAL.map((entity) => card(index, entity, { language: sheet.language }))
    : [];

async function draw(
  browser: Browser,
  scripts: readonly string[],
  index: Index,
  plan: SheetPlan,
  out: string,
): Promise<readonly string[]> {
  const file = join(out, `${plan.name}.png`);
  const page = await openSheet(browser, scripts, realCards(index, plan), plan);
  await writeFile(file, await page.screenshot({ fullPage: true }));
  const found = await faults(page, plan);
  await page.close();
  console.log(`${file}: ${found.length === 0 ? 'no fault' : `${found.length} faults`}`);
  return found.map((line) => `${plan.name}: ${line}`);
}

async function drawAll(browser: Browser, only: string, out: string): Promise<readonly string[]> {
  const [scripts, index] = await Promise.all([readScripts(), loadIndex()]);
  const found: string[] = [];
  for (const plan of plans().filter(({ name }) => name.includes(only)))
    found.push(...(await draw(browser, scripts, index, plan, out)));
  return found;
}

/**
 * Draws every state of the components to PNG sheets and looks for faults: accessibility rules, words cut off,
 * small targets. Status 1 where there are any, 2 for an option that does not exist.
 */
export async function main(argv: readonly string[]): Promise<number> {
  const values = parse(argv);
  if (values === undefined) return 2;
  await mkdir(values.out, { recursive: true });
  const browser = await launch({
    executablePath: values.browser,
    headless: true,
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
  });
  try {
    const found = await drawAll(browser, values.only, values.out);
    for (const line of found) console.error(line);
    return found.length === 0 ? 0 : 1;
  } finally {
    await browser.close();
  }
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options }).values;
  } catch (error) {
    console.error(`gallery: ${error instanceof Error ? error.message : error}\n${USAGE}`);
    return undefined;
  }
}
