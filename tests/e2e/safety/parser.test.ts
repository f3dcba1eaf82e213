import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Tab } from '../../../src/cli/browser/tab';
import { until } from '../../../src/cli/browser/until';
import { browsers } from '../browsers';
import { useSession } from '../session';
import { groups } from './groups';
import { firstLine, firstWord, html, notFound } from './made-page';
import { type ParserCase, parserCases } from './parser-cases';

/** `QONTEXT_CASES=all` for every one, `QONTEXT_CASES=tables01:7` to replay one. */
const asked = process.env.QONTEXT_CASES;
/** Without it every ninth: some of every file. */
const isTaken = (id: string, at: number) =>
  asked === undefined ? at % 9 === 0 : asked === 'all' || asked === id;

/** As it stands, and after a line that is marked: that line also takes the place of what must come first. */
const bare = ({ id, markup }: ParserCase) => ({ path: `/bare/${id}`, markup });
const named = ({ id, markup }: ParserCase) => ({
  path: `/named/${id}`,
  markup: firstLine + markup,
});
const cases = parserCases()
  .filter(({ id }, at) => isTaken(id, at))
  .flatMap((one, at) => {
    if (asked !== undefined) return [bare(one), named(one)];
    return at % 2 === 0 ? [named(one)] : [bare(one)];
  });
const answers = new Map(cases.map(({ path, markup }) => [path, html(markup)]));
/** As many frames as a window shows at once: what is not seen is not marked. */
const perSheet = 60;

/** What the test looks at in each frame of a sheet. */
interface Reading {
  readonly markup: string;
  readonly marks: number;
  /** Has a body that text can stand in. */
  readonly holdsText: boolean;
}

describe.each(browsers)('markup that is hard to parse, in %s', (name) => {
  const pages = async (path: string) =>
    path.startsWith('/sheet/') ? html(sheetOf(path)) : (answers.get(path) ?? notFound);
  const session = useSession(name, { pages });
  const alone = useSession(name, { pages, withoutExtension: true });

  it.each(groups(cases, perSheet).map((group, at) => ({ at, group, first: group[0]?.path })))(
    'gives the same document with and without the extension, from $first on',
    async ({ at, group }) => {
      const paths = group.map(({ path }) => path);
      const plain = await alone.open(`sheet/${at}`);
      const expected = await readings(plain.page);
      const tab = await session.open(`sheet/${at}`);
      await live(tab, paths);
      const found = await readings(tab.page);
      const differing = paths.filter((_, one) => found[one]?.markup !== expected[one]?.markup);
      expect(differing, 'replay one by QONTEXT_CASES=tables01:7').toEqual([]);
      expect([...new Set(tab.errors)].filter((error) => !plain.errors.includes(error))).toEqual([]);
      await tab.page.close();
      await plain.page.close();
    },
  );

  /** Waits until the script has marked a line in every document, the line put in where there is none. */
  async function live(tab: Tab, paths: readonly string[]): Promise<void> {
    const unmarked = async () => {
      const all = await readings(tab.page);
      return paths.filter((_, at) => all[at]?.holdsText && all[at].marks === 0);
    };
    const isNamed = (path: string) => path.startsWith('/named');
    await until(
      async () => !(await unmarked()).some(isNamed),
      async () => `No marks in ${(await unmarked()).filter(isNamed)}`,
    );
    await tab.page.evaluate(putLines, firstWord);
    await until(
      async () => (await unmarked()).length === 0,
      async () => `The script is dead in ${await unmarked()}`,
    );
    await tab.page.evaluate(takeLines);
  }
});

const sheetOf = (path: string): string => {
  const frames = (groups(cases, perSheet)[Number(path.slice('/sheet/'.length))] ?? []).map(
    (one) => `<iframe src="${one.path}"></iframe>`,
  );
  const style = 'iframe{width:118px;height:140px;border:0} body{margin:0;line-height:0}';
  return `<!doctype html><title>x</title><style>${style}</style>${frames.join('')}`;
};

const readings = (page: Page): Promise<readonly Reading[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('iframe')].map(({ contentDocument, contentWindow }) => {
      const within = contentWindow as (Window & typeof globalThis) | null;
      const { body } = contentDocument ?? {};
      return {
        markup: new XMLSerializer().serializeToString(contentDocument as Document),
        marks: within?.CSS.highlights.get('qontext')?.size ?? 0,
        holdsText: body?.localName === 'body',
      };
    }),
  );

/** A marked line at the top of every document that has no mark. */
function putLines(word: string): void {
  for (const { contentDocument, contentWindow } of document.querySelectorAll('iframe')) {
    const within = contentWindow as Window & typeof globalThis;
    if (within.CSS.highlights.get('qontext') || contentDocument?.body?.localName !== 'body')
      continue;
    const line = contentDocument.createElement('p');
    line.id = 'qontext-test-line';
    line.textContent = `In Kazakhstan the ${word} met.`;
    contentDocument.body.prepend(line);
  }
}

function takeLines(): void {
  for (const { contentDocument } of document.querySelectorAll('iframe'))
    contentDocument?.getElementById('qontext-test-line')?.remove();
}
