import { originalOf } from './delivery';

/**
 * A card that has just come or moved may lie where the reader was about to press something of the page:
 * until it has rested for so long, presses do nothing. Milliseconds.
 */
export const settlingTime = 300;

/** Knows how long a card has been resting, and keeps presses away before that. */
export class Settling {
  private movedAt = Number.NEGATIVE_INFINITY;
  /** Moves that the reader has not seen yet. */
  private unseen = 0;
  /** The press that is going on began too early. */
  private isPressEarly = false;

  /** `now` in milliseconds on the clock of events; `afterPaint` calls back when the reader sees what was done. */
  constructor(
    private readonly now: () => number,
    private readonly afterPaint: (done: () => void) => void,
  ) {}

  /** The card has been shown or moved. A busy page can keep that off the screen for long. */
  readonly moved = (): void => {
    this.movedAt = this.now();
    this.unseen += 1;
    this.afterPaint(() => {
      this.unseen -= 1;
      this.movedAt = this.now();
    });
  };

  /** By when the reader did it: a busy page can keep an event waiting until the card has rested. */
  isSettledAt(event: Event): boolean {
    return this.unseen === 0 && originalOf(event).timeStamp - this.movedAt >= settlingTime;
  }

  /** Swallows presses that come too early or that no reader made; keys that walk or leave go through. */
  guard(card: EventTarget): void {
    const early = { capture: true };
    card.addEventListener('pointerdown', (event) => this.begin(event), early);
    card.addEventListener('click', (event) => this.let(event), early);
    card.addEventListener('keydown', (event) => this.key(event), early);
  }

  private begin(event: Event): void {
    this.isPressEarly = !this.isSettledAt(event);
  }

  private key(event: Event): void {
    this.begin(event);
    if (isPress(event)) this.let(event);
  }

  private let(event: Event): void {
    if (originalOf(event).isTrusted && !this.isPressEarly && this.isSettledAt(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}

const isPress = (event: Event): boolean =>
  'key' in event && (event.key === 'Enter' || event.key === ' ');
