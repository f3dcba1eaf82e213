import type { Timers } from '../text/watch';

/** A page that is read so often, each time within `calmAfter` milliseconds of the time before, goes on changing. */
const oftenInARow = 3;
const calmAfter = 5_000;

/** Tells pages that change now and then from those that go on changing. */
export class Pace {
  private inARow = 0;
  private timer: number | undefined;

  constructor(
    private readonly timers: Timers,
    /** Is called when the page begins to go on changing, and when it has come to rest. */
    private readonly onTurn: (isRestless: boolean) => void,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.stopWaiting());
  }

  /** The page is read. */
  note(): void {
    this.stopWaiting();
    this.timer = this.timers.set(() => this.calm(), calmAfter);
    this.inARow += 1;
    if (this.inARow === oftenInARow) this.onTurn(true);
  }

  private calm(): void {
    if (this.inARow >= oftenInARow) this.onTurn(false);
    this.inARow = 0;
  }

  private stopWaiting(): void {
    if (this.timer !== undefined) this.timers.clear(this.timer);
    this.timer = undefined;
  }
}
