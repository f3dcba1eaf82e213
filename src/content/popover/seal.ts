/** What we set on the card's place, whenever we like. */
const ownStyles = ['transform', 'zoom', '--available-height'];

/**
 * Notices changes inside a card that we did not make: a page that got hold of its content (Firefox gives
 * it away by a selection) could edit what is said there, a score of its own maker for one.
 */
export class Seal {
  private readonly observer: MutationObserver;

  /** `root`: what only we may change; `place`: whose style we set at any time. */
  constructor(
    root: Node,
    private readonly place: HTMLElement,
    private readonly onBroken: () => void,
  ) {
    this.observer = new MutationObserver((records) => this.check(records));
    const everything = { subtree: true, childList: true, characterData: true, attributes: true };
    this.observer.observe(root, everything);
  }

  /** Makes a change of ours; one of the page's that came before it is noticed all the same. */
  write(change: () => void): void {
    this.check(this.observer.takeRecords());
    change();
    this.observer.takeRecords();
  }

  private check(records: readonly MutationRecord[]): void {
    if (records.some((record) => this.isForeign(record))) this.onBroken();
  }

  private isForeign({ type, target, attributeName }: MutationRecord): boolean {
    if (type !== 'attributes') return true;
    // The reader opens and closes it.
    if (attributeName === 'open') return !(target instanceof HTMLDetailsElement);
    const isPlaced = target === this.place && attributeName === 'style';
    return !isPlaced || ![...this.place.style].every((name) => ownStyles.includes(name));
  }
}
