/** Where counts are shown; the browser's toolbar button is one. */
export interface Badge {
  readonly setText: (tab: number, text: string) => Promise<void>;
}

/**
 * Counts what the frames of each tab show; kept in memory only, and only as numbers. Tabs that were closed go with
 * the background's next rest: to hear of each would wake it.
 */
export class FoundCounter {
  private readonly counts = new Map<number, Map<number, number>>();

  constructor(private readonly badge: Badge) {}

  async set(tab: number, frame: number, count: number): Promise<void> {
    const frames = this.counts.get(tab) ?? new Map<number, number>();
    frames.set(frame, count);
    this.counts.set(tab, frames);
    const sum = [...frames.values()].reduce((total, each) => total + each, 0);
    await this.badge.setText(tab, sum === 0 ? '' : String(sum));
  }

  /** A frame begins to be read; where it is the tab's main frame, the frames of the page before are gone. */
  begin(tab: number, frame: number): void {
    if (frame === 0) this.counts.delete(tab);
  }
}
