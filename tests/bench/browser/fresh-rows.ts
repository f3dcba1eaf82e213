import type { BrowserName } from '../../../src/compile/manifest';
import type { Row } from '../report';
import { middleOf, ratiosOf } from '../statistics';
import { type Bench, withBrowser } from './bench-browser';
import { buildProbe } from './build-probe';
import { ordinaryPage } from './made-pages';
import { pageProcesses } from './process-tree';

const rounds = 11;
const looks = ['limit', 'gate'] as const;
const mostOfLimit = 1.5;

export type Times = Readonly<Record<string, number>>;

/**
 * One look by each in a process that has run nothing before: every page is of another site. Throws where the browser
 * gave fewer processes than there were pages.
 */
export async function freshTimes(
  { launched, open }: Bench,
  paths: readonly string[],
  script?: (path: string) => string,
): Promise<Readonly<Record<string, Times[]>>> {
  const times: Record<string, Times[]> = Object.fromEntries(paths.map((path) => [path, []]));
  const root = launched.browser.process()?.pid ?? 0;
  const seen = new Set<number>();
  for (let round = 0; round < rounds; round++)
    for (const [at, path] of paths.entries()) {
      const page = await open(path, `site-${round}-${at}`);
      if (script) await page.evaluate(script(path));
      const order = round % 2 === 0 ? looks : looks.toReversed();
      times[path]?.push(await page.evaluate((each) => probe.once(each), order));
      for (const pid of await pageProcesses(root)) seen.add(pid);
      await page.close();
    }
  if (seen.size < rounds * paths.length) throw new Error(`Only ${seen.size} processes.`);
  return times;
}

export function freshRow(name: string, times: readonly Times[]): Row {
  const of = (look: (typeof looks)[number]) => times.map((time) => time[look] as number);
  const { median, spread } = ratiosOf(of('gate'), of('limit'));
  const [gate, limit] = [middleOf(of('gate')).median, middleOf(of('limit')).median];
  return {
    name,
    value: median,
    spread,
    unit: '×',
    baseline: 'walking all text, reading every code unit',
    note: `${gate.toFixed(2)} ms, limit ${limit.toFixed(2)} ms`,
    budget: { most: mostOfLimit },
  };
}

/** The look at an ordinary page in a process of its own, as at every new site: nothing is compiled there yet. */
export async function freshRows(browser: BrowserName): Promise<readonly Row[]> {
  const pages = { ordinary: ordinaryPage(50_000), cyrillic: ordinaryPage(50_000, 'ru') };
  const script = await buildProbe();
  return withBrowser(browser, { pages, script, withExtension: false }, async (bench) => {
    const times = await freshTimes(bench, Object.keys(pages));
    return Object.entries(times).map(([path, each]) =>
      freshRow(`page-fresh/${browser}/${path}`, each),
    );
  });
}
