import { tallest } from './placement';
import { followAnchor, windowSize } from './position';
import { inside, nextCorner, type Point, type Size } from './resting-place';
import type { Settling } from './settling';
import type { Anchor } from './surface';

/** Where a card lies: beside its word, or where the reader put it. */
export class CardPlace {
  private at: Point = { x: 0, y: 0 };
  private leave: (() => void) | undefined;

  constructor(
    private readonly card: HTMLElement,
    private readonly settling: Settling,
  ) {}

  /** Beside a word, wherever that goes. */
  follow(anchor: Anchor): void {
    this.leave?.();
    this.leave = followAnchor(anchor, this.card, (at) => this.put(at));
  }

  /** Here, whatever the page does; inside the window when that becomes smaller. */
  stay(): void {
    this.leave?.();
    const end = new AbortController();
    const keep = () => this.put(inside(this.at, this.size(), this.window()));
    this.view.addEventListener('resize', keep, { signal: end.signal });
    this.leave = () => end.abort();
    this.card.style.setProperty('--available-height', `${tallest(this.window().height)}px`);
    keep();
  }

  moveBy({ x, y }: Point): void {
    const to = { x: this.at.x + x, y: this.at.y + y };
    this.put(inside(to, this.size(), this.window()));
  }

  toNextCorner(): void {
    this.put(nextCorner(this.at, this.size(), this.window()));
  }

  end(): void {
    this.leave?.();
    this.leave = undefined;
  }

  private put(at: Point): void {
    if (at.x !== this.at.x || at.y !== this.at.y) this.settling.moved();
    this.at = at;
    this.card.style.transform = `translate(${at.x}px, ${at.y}px)`;
  }

  private get view(): Window {
    return this.card.ownerDocument.defaultView as Window;
  }

  private window(): Size {
    return windowSize(this.card.ownerDocument);
  }

  private size(): Size {
    const { width, height } = this.card.getBoundingClientRect();
    return { width, height };
  }
}
