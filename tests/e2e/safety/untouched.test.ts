import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Tab } from '../../../src/cli/browser/tab';
import { browsers } from '../browsers';
import { expectedOf, expectMarks, pages } from '../golden-page';
import { useSession } from '../session';

/** `QONTEXT_CASES=all` for every page, `QONTEXT_CASES=ru-table` for one. */
const asked = process.env.QONTEXT_CASES;
const still = pages.filter((slug) => !expectedOf(slug).steps && !slug.endsWith('slow-slots'));
const chosen = still.filter((slug, at) =>
  asked === undefined ? at % 6 === 1 : asked === 'all' || asked === slug,
);

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

describe.each(browsers)('a page that is marked, in %s', (name) => {
  const session = useSession(name);
  const alone = useSession(name, { withoutExtension: true });

  it.each(chosen)(
    '%s has every element in its place, and every pixel but those of marks',
    async (slug) => {
      const plain = await alone.open(`${slug}/page.html`);
      const tab = await session.open(`${slug}/page.html`);
      await expectMarks(tab, expectedOf(slug));
      expect(await boxesOf(tab.page)).toEqual(await boxesOf(plain.page));
      expect(await shiftsOf(tab.page)).toEqual(await shiftsOf(plain.page));
      const marks = await markBoxes(tab.page.mainFrame());
      const { inside, outside } = await differences(await shot(tab), await shot(plain), marks);
      expect(outside).toBe(0);
      if (marks.some(isOnScreen)) expect(inside).toBeGreaterThan(0);
      expect(tab.errors).toEqual(plain.errors);
      await tab.page.close();
      await plain.page.close();
    },
  );

  it('is to everybody what it was, with a card open too', async () => {
    const plain = await alone.open('en-unions/page.html');
    const expected = await complaintsOf(plain.page);
    const tab = await session.open('en-unions/page.html');
    await tab.marked('Larisa Kharkova');
    expect(await complaintsOf(tab.page)).toEqual(expected);
    await tab.hover('Larisa Kharkova');
    await tab.cardText();
    expect(await complaintsOf(tab.page)).toEqual(expected);
    expect(await tab.isCardOpen()).toBe(true);
    await tab.page.close();
    await plain.page.close();
  });

  /** Pixels that differ between two pictures, in and outside of `marks`; counted by a page, which can read them. */
  async function differences(a: string, b: string, marks: readonly Box[]) {
    const page = await alone.browser.browser.newPage();
    const counts = await page.evaluate(countDifferences, a, b, marks);
    await page.close();
    return counts;
  }
});

const shot = async ({ page }: Tab): Promise<string> => {
  await page.bringToFront();
  return page.screenshot({ encoding: 'base64' });
};

/** In tenths of a pixel: columns are not broken to the same hundredth each time. */
const boxesOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].map((element) => {
      const { x, y, width, height } = Element.prototype.getBoundingClientRect.call(element);
      return [element.localName, ...[x, y, width, height].map((one) => one.toFixed(1))].join(' ');
    }),
  );

/** How far the page's text has jumped; only one browser tells. */
const shiftsOf = (page: Page) =>
  page.evaluate(() => {
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    const shifts = observer.takeRecords() as unknown as readonly { readonly value: number }[];
    return shifts.map(({ value }) => value);
  });

/** Boxes of the marks, with room for the line under them; what stands in frames of the page is left out whole. */
const markBoxes = (frame: Frame): Promise<readonly Box[]> =>
  frame.evaluate(() => {
    const marks = [...((CSS.highlights.get('qontext') ?? []) as Iterable<StaticRange>)];
    const ranges = marks.map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range;
    });
    return [...ranges, ...document.querySelectorAll('iframe, marquee')]
      .flatMap((each) => [...each.getClientRects()])
      .map(({ x, y, width, height }) => {
        const room = 3 + height / 10;
        return { x: x - room, y: y - room, width: width + 2 * room, height: height + 3 * room };
      });
  });

const isOnScreen = ({ x, y, width, height }: Box) =>
  x >= 0 && y >= 0 && x + width <= 1280 && y + height <= 900;

/** Runs in a page. */
async function countDifferences(a: string, b: string, boxes: readonly Box[]) {
  const pixels = async (picture: string) => {
    const image = new Image();
    image.src = `data:image/png;base64,${picture}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height);
  };
  const [{ data, width }, other] = [await pixels(a), await pixels(b)];
  const counts = { inside: 0, outside: other.width === width ? 0 : Number.POSITIVE_INFINITY };
  for (let at = 0; at < data.length; at += 1) {
    if (data[at] === other.data[at]) continue;
    const [x, y] = [(at >> 2) % width, Math.floor((at >> 2) / width)];
    const beside = boxes.filter((box) => y >= box.y && y < box.y + box.height);
    const isIn = beside.some((box) => x >= box.x && x < box.x + box.width);
    // A link's own line is drawn in pieces where a part of its text is marked: its ends' edges,
    // hardly to be seen, are rounded anew.
    const isFaint = Math.abs((data[at] ?? 0) - (other.data[at] ?? 0)) <= 16;
    if (isIn) counts.inside += 1;
    else if (!(isFaint && beside.length)) counts.outside += 1;
  }
  return counts;
}

const axe = readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

/** What the rules for accessible pages have against the page: rule and places. */
async function complaintsOf(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(await axe);
  return page.evaluate(async () => {
    const { axe: rules } = window as unknown as { axe: { run: () => Promise<AxeResult> } };
    const { violations, passes } = await rules.run();
    return [...violations, ...passes].flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id} ${target.join(' ')}`),
    );
  });
}

interface AxeResult {
  readonly violations: readonly AxeRule[];
  readonly passes: readonly AxeRule[];
}

interface AxeRule {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}
