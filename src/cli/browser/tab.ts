import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../../compile/manifest';
import { CardHands } from './card-hands';
import { type CardProbe, createCardProbe } from './card-probe';
import { marksIn, type Spot, spotIn } from './frame-reading';
import { until } from './until';

/** Away from a word and back takes a hand longer than the frames in which it is seen; milliseconds. */
const handTime = 40;

/** One page with the extension at work on it, as a reader sees and handles it. */
export class Tab {
  readonly errors: string[] = [];
  readonly hands: CardHands;

  private constructor(
    private readonly browserName: BrowserName,
    readonly page: Page,
    readonly card: CardProbe,
  ) {
    this.hands = new CardHands(page, card);
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
  }

  static async open(name: BrowserName, browser: Browser, url: string): Promise<Tab> {
    return Tab.use(name, await browser.newPage(), url);
  }

  /** The same with a page that was prepared for it. */
  static async use(name: BrowserName, page: Page, url: string): Promise<Tab> {
    const tab = new Tab(name, page, await createCardProbe(name, page));
    await page.goto(url, { waitUntil: 'load' });
    await page.bringToFront();
    return tab;
  }

  /** Another page of the same site, in the same browser. */
  sibling(path: string): Promise<Tab> {
    const url = new URL(`/${path}`, this.page.url()).href;
    return Tab.open(this.browserName, this.page.browser(), url);
  }

  /** The marked words of all frames that a reader can see: frame by frame, each in document order. */
  async marks(): Promise<readonly string[]> {
    return (await Promise.all(this.page.frames().map(marksIn))).flat();
  }

  /** Waits until `word` is marked; throws with the marks there are. */
  async marked(word: string): Promise<void> {
    await until(
      async () => (await this.marks()).includes(word),
      async () => `“${word}” is not marked; marked: ${(await this.marks()).join(' | ')}`,
    );
  }

  /** Rests a real pointer on the middle of `word`. */
  async hover(word: string, nth = 0): Promise<void> {
    const { x, y } = await this.middleOf(word, nth);
    await this.page.mouse.move(Math.max(1, x - 60), Math.max(1, y - 40));
    await new Promise((resolve) => setTimeout(resolve, handTime));
    await this.page.mouse.move(x, y, { steps: 4 });
  }

  /** Gives the frame in which `word` stands the keyboard, as a click into it would. */
  async focusFrameOf(word: string): Promise<void> {
    for (const frame of this.page.frames())
      if (await spotIn(frame, word, 0)) await frame.evaluate(() => window.focus());
  }

  /** The middle of the nth occurrence of `word` in a frame's text, scrolled into view. */
  async middleOf(word: string, nth = 0): Promise<Spot> {
    for (const frame of this.page.frames()) {
      const spot = await spotIn(frame, word, nth);
      if (!spot) continue;
      const box = await (await frame.frameElement())?.boundingBox();
      return { x: spot.x + (box?.x ?? 0), y: spot.y + (box?.y ?? 0) };
    }
    throw new Error(`“${word}” is not on the page.`);
  }

  /** Waits for an open card and gives its text. */
  async cardText(): Promise<string> {
    let text: string | undefined;
    await until(
      async () => {
        text = await this.card.call((root) => {
          const dialog = root.querySelector<HTMLElement>('[role=dialog]');
          return dialog?.innerText ?? '';
        });
        return Boolean(text);
      },
      async () => 'No card opened.',
    );
    return text ?? '';
  }

  async isCardOpen(): Promise<boolean> {
    return (await this.card.call(() => true)) === true;
  }

  /** Waits until the card is gone. */
  async cardClosed(): Promise<void> {
    await until(
      async () => !(await this.isCardOpen()),
      async () => 'The card is still open.',
    );
  }
}
