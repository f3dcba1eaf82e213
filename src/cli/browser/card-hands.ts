import type { Page } from 'puppeteer-core';
import type { CardProbe } from './card-probe';
import type { Spot } from './frame-reading';
import { until } from './until';

/** A card ignores presses until it has rested for so long, in milliseconds. */
const settlingTime = 300;

/** What a reader does inside the open card, with a real pointer and real keys. */
export class CardHands {
  constructor(
    private readonly page: Page,
    private readonly probe: CardProbe,
  ) {}

  /** Clicks the nth control whose words, those for screen readers included, begin with `words`. */
  async click(words: string, nth = 0): Promise<void> {
    const { x, y } = await this.restingMiddleOf(words, nth);
    await this.page.mouse.click(x, y);
  }

  /** The same with a finger. */
  async tap(words: string, nth = 0): Promise<void> {
    const { x, y } = await this.restingMiddleOf(words, nth);
    await this.page.touchscreen.tap(x, y);
  }

  /** Puts the pointer on the card's edge, where no control is. */
  async enter(): Promise<void> {
    const box = await this.box();
    await this.page.mouse.move(box.x + 4, box.y + box.height / 2, { steps: 5 });
  }

  /** Drags the card by its bar, by so many pixels. */
  async drag(right: number, down: number): Promise<void> {
    await this.rested();
    const { x, y } = await this.box();
    await this.page.mouse.move(x + 60, y + 20);
    await this.page.mouse.down();
    await this.page.mouse.move(x + 60 + right, y + 20 + down, { steps: 5 });
    await this.page.mouse.up();
  }

  /** Waits until the card has lain still long enough to be pressed. */
  async rested(): Promise<void> {
    let [last, since] = ['', Date.now()];
    await until(
      async () => {
        const { x, y } = await this.box();
        if (last !== `${x} ${y}`) [last, since] = [`${x} ${y}`, Date.now()];
        return Date.now() - since > settlingTime;
      },
      async () => 'The card does not come to rest.',
    );
  }

  /** The card's place in the viewport, in pixels. */
  async box(): Promise<{ x: number; y: number; width: number; height: number }> {
    const box = await this.probe.call((root) => {
      const { x, y, width, height } = (
        root.querySelector('[role=dialog]') as Element
      ).getBoundingClientRect();
      return { x, y, width, height };
    });
    if (!box) throw new Error('No card is open.');
    return box;
  }

  /** The words of what has the focus in the card; empty where nothing has. */
  async focused(): Promise<string> {
    const text = await this.probe.call((root) => {
      const active = root.activeElement;
      return active ? (active.getAttribute('aria-label') ?? active.textContent ?? '') : '';
    });
    return text ?? '';
  }

  /** Waits until the card's title is `title`. */
  async titled(title: string): Promise<void> {
    const read = (root: ShadowRoot) => root.querySelector('h2')?.textContent ?? '';
    await until(
      async () => (await this.probe.call(read)) === title,
      async () => `The card's title is “${await this.probe.call(read)}”, not “${title}”.`,
    );
  }

  private async restingMiddleOf(words: string, nth: number): Promise<Spot> {
    await this.middleOf(words, nth);
    await this.rested();
    return this.middleOf(words, nth);
  }

  private async middleOf(words: string, nth: number): Promise<Spot> {
    let spot: Spot | undefined | null;
    await until(
      async () => {
        spot = await this.probe.call(middleOfControl, words, nth);
        return Boolean(spot);
      },
      async () => `The card has no control “${words}”.`,
    );
    return spot as Spot;
  }
}

/** Sent into the page as text: it can use nothing from outside. */
function middleOfControl(root: ShadowRoot, words: string, nth: number): Spot | null {
  const controls = [...root.querySelectorAll<HTMLElement>('button, a, summary')];
  const named = controls.filter((control) =>
    (control.getAttribute('aria-label') ?? control.innerText).trim().startsWith(words),
  );
  const control = named[nth];
  if (!control) return null;
  control.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const [box] = control.getClientRects();
  return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
}
