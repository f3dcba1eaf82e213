import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Tab } from '../../../src/cli/browser/tab';
import { until } from '../../../src/cli/browser/until';
import { browsers } from '../browsers';
import { useSession } from '../session';
import { firstLine, firstWord, html, notFound } from './made-page';
import { sabotages } from './sabotages';

/** The first page is left whole: what it has, all have. */
const pages = [['nothing', ''] as const, ...sabotages];
/** Every page in a frame of its own, large enough for a card, all in one window. */
const frame = { width: 400, height: 320 };
const perRow = 10;
/** With room for scroll bars, which would break a row. */
const sheetSize = {
  width: frame.width * perRow + 40,
  height: frame.height * Math.ceil(pages.length / perRow) + 40,
};

const pageOf = (sabotage: string) =>
  `<!doctype html><title>x</title><script>
  { const fail = () => { throw new Error('sabotaged'); }; ${sabotage} }</script>
  <body>${firstLine}<p>Kassym-<b>Jomart</b> Tokayev and others spoke in Pavlodar.</p>`;
const sheet = `<!doctype html><title>x</title><style>
  body { margin: 0; line-height: 0; width: ${frame.width * perRow}px }
  iframe { border: 0; width: ${frame.width}px; height: ${frame.height}px }</style>
  <body>${pages.map((_, at) => `<iframe src="/${at}"></iframe>`).join('')}`;

describe.each(browsers)('pages that break what scripts are made of, in %s', (name) => {
  const session = useSession(name, {
    ...sheetSize,
    pages: async (path) => {
      const [, sabotage] = pages[Number(path.slice(1))] ?? [];
      if (path === '/sheet') return html(sheet);
      return sabotage === undefined ? notFound : html(pageOf(sabotage));
    },
  });

  it(`get the same marks and cards, whichever of ${sabotages.length} built-ins is broken`, async () => {
    const tab = await session.open('sheet');
    const world = worldApart(tab);
    const whole = ['Kazakhstan', firstWord, 'Kassym-Jomart Tokayev', 'Pavlodar'].join(' | ');
    const others = async () =>
      pages.filter((_, at) => marks[at] !== whole).map(([broken], at) => [broken, marks[at]]);
    let marks: readonly string[] = [];
    await until(
      async () => {
        marks = await world.evaluate(marksOfFrames);
        return (await others()).length === 0;
      },
      async () => `Other marks: ${JSON.stringify(await others())}`,
    );
    const { x, y } = await tab.middleOf(firstWord);
    for (const [at, [broken]] of pages.entries()) {
      const [left, top] = [(at % perRow) * frame.width, Math.floor(at / perRow) * frame.height];
      await tab.page.mouse.click(x + left, y + top);
      await until(
        () => world.evaluate(hasCard, at),
        async () => `No card where ${broken} is broken.`,
      );
    }
    expect(tab.errors).toEqual([]);
    await tab.page.close();
  });
});

/** The driver's own world in the page, where nothing is broken. */
const worldApart = ({ page }: Tab): Pick<Page, 'evaluate'> =>
  (page.mainFrame() as unknown as { isolatedRealm: () => Pick<Page, 'evaluate'> }).isolatedRealm();

function marksOfFrames(): readonly string[] {
  return [...document.querySelectorAll('iframe')].map(({ contentWindow, contentDocument }) => {
    const { CSS } = contentWindow as Window & typeof globalThis;
    const ranges: Range[] = [];
    CSS.highlights.get('qontext')?.forEach((mark) => {
      const range = (contentDocument as Document).createRange();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      ranges.push(range);
    });
    return ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b)).join(' | ');
  });
}

/** Whether a card lies on the frame, shown and with some size. */
function hasCard(at: number): boolean {
  const { contentDocument } = document.querySelectorAll('iframe')[at] as HTMLIFrameElement;
  const host = contentDocument?.querySelector('html > [popover]:popover-open');
  if (!host) return false;
  const points = [60, 120, 180, 240].map((y) => contentDocument?.elementFromPoint(150, y));
  return points.includes(host);
}
