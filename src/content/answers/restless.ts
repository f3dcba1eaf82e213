/** How long texts that are others at each asking wait for the next, at first and at most; milliseconds. */
const firstWait = 2_000;
const longestWait = 16_000;
/** So often a text is another one at the next asking before it has to wait. */
const bornWith = 2;

const waitAfter = (changes: number): number =>
  changes < bornWith ? 0 : Math.min(firstWait * 2 ** (changes - bornWith), longestWait);

/** Knows which of a page's texts never rest. Texts are known by their place among the page's. */
export class Restless {
  /** How often one after the other each text was another one than at the asking before. */
  private changes: readonly number[] = [];

  /** The page is asked about again, with other texts. */
  note(before: readonly string[], now: readonly string[]): void {
    const isSamePage = before.length === now.length;
    this.changes = now.map((text, at) =>
      isSamePage && text !== before[at] ? (this.changes[at] ?? 0) + 1 : 0,
    );
  }

  /** How long after the last asking the texts that have changed since can wait; none where one of them is new to it. */
  wait(before: readonly string[], now: readonly string[]): number {
    if (before.length !== now.length) return 0;
    const waits = now.flatMap((text, at) =>
      text === before[at] ? [] : waitAfter(this.changes[at] ?? 0),
    );
    return Math.min(...waits, longestWait);
  }
}
