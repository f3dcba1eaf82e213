/**
 * A card that has just come or moved may lie where the reader was about to press something of the page:
 * until it has rested for so long, presses do nothing. Milliseconds.
 */
export const settlingTime = 300;

/** Knows how long a card has been resting, and keeps presses away before that. */
export class Settling {
  private movedAt = Number.NEGATIVE_INFINITY;

  /** `now` in milliseconds, from any origin. */
  constructor(private readonly now: () => number) {}

  /** The card has been shown or moved. */
  readonly moved = (): void => {
    this.movedAt = this.now();
  };

  get isSettled(): boolean {
    return this.now() - this.movedAt >= settlingTime;
  }

  /** Swallows presses that come too early or that no reader made; keys that walk or leave go through. */
  guard(card: EventTarget): void {
    card.addEventListener('click', (event) => this.let(event), { capture: true });
    card.addEventListener('keydown', (event) => isPress(event) && this.let(event), {
      capture: true,
    });
  }

  private let(event: Event): void {
    if (event.isTrusted && this.isSettled) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}

const isPress = (event: Event): boolean =>
  'key' in event && (event.key === 'Enter' || event.key === ' ');
