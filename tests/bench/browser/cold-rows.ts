import { type ExtensionPage, openExtensionPage } from '../../../src/cli/browser/extension-page';
import { until } from '../../../src/cli/browser/until';
import type { BrowserName } from '../../../src/compile/manifest';
import type { DataSet } from '../../../src/model/data';
import { stopBackground } from '../../e2e/safety/stop-background';
import type { Row } from '../report';
import { middleOf } from '../statistics';
import { pagesOf } from '../texts';
import { type Bench, withBrowser } from './bench-browser';
import { writeEmptyExtension } from './empty-extension';

const rounds = 12;
const articleSize = 50_000;

type Message = readonly [string, object];

/** Sent into a page of an extension as text: milliseconds from the first message to each answer. */
async function answersAfter(messages: readonly Message[]): Promise<readonly number[]> {
  const from = performance.now();
  const times: number[] = [];
  for (const [qontext, params] of messages) {
    await chrome.runtime.sendMessage({ qontext, params });
    times.push(performance.now() - from);
  }
  return times;
}

/** Messages to a background that was really stopped before. */
async function coldly({ launched }: Bench, page: ExtensionPage, messages: readonly Message[]) {
  await until(
    () => stopBackground(launched),
    async () => 'The background does not stop.',
  );
  return page.call(answersAfter, messages);
}

/** A background that rests is woken by a page: until its index is ready, and until an article is answered. */
export async function coldRows(data: DataSet, browser: BrowserName): Promise<readonly Row[]> {
  const [blocks = []] = pagesOf(data, 'en', 1, articleSize);
  const begin = ['begin', { host: 'site.kz' }] as const;
  const link = (texts: readonly string[]) =>
    ['link', { blocks: texts, hints: { host: 'site.kz' } }] as const;
  const extension = await writeEmptyExtension(browser);
  const pages = {};
  const times = { empty: [] as number[], begun: [] as number[], ready: [] as number[] };
  const answered: number[] = [];
  await withBrowser(browser, { pages, withExtension: true, extension }, async (empty) =>
    withBrowser(browser, { pages, withExtension: true }, async (ours) => {
      const emptyPage = await openExtensionPage(empty.launched, 'page.html');
      const page = await openExtensionPage(ours.launched, 'src/pages/options/index.html');
      await page.call(answersAfter, [begin, link(blocks)]);
      for (let round = 0; round < rounds; round += 1) {
        times.empty.push(...(await coldly(empty, emptyPage, [begin])));
        times.ready.push(...(await coldly(ours, page, [link([''])])));
        const [first = 0, last = 0] = await coldly(ours, page, [begin, link(blocks)]);
        times.begun.push(first);
        answered.push(last);
      }
    }),
  );
  return rowsOf(`background-cold/${browser}`, { ...times, answered });
}

function rowsOf(
  name: string,
  times: Readonly<Record<'empty' | 'begun' | 'ready' | 'answered', readonly number[]>>,
): readonly Row[] {
  const beyond = times.ready.map((time, round) => time - (times.empty[round] ?? Number.NaN));
  const row = (what: string, of: readonly number[], budget?: Row['budget']): Row => {
    const { median, spread } = middleOf(of);
    return {
      name: `${name}/${what}`,
      value: median,
      spread,
      unit: 'ms',
      ...(budget && { budget }),
    };
  };
  return [
    row('an empty background answers', times.empty),
    row('ours answers that a page is read', times.begun),
    row('index and linker ready, beyond an empty background', beyond, { most: 100 }),
    row('50 kB asked and answered', times.answered),
  ];
}
