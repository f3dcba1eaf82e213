import type { PlacedMention } from '../text/place';
import { isFresh } from '../text/place';

/** The one name under which all marks are registered; the page can see it. */
export const highlightName = 'qontext';

/**
 * How far beyond the screen marks are painted ahead of scrolling: not at all while a page goes on changing. Chromium
 * paints every text with a mark anew at each change, wherever on the page.
 */
const aheadOfScreen = '50% 0px';
const screenAlone = '0px';

/**
 * Paints mentions as `StaticRange`s of one highlight, those near the screen only: live ranges slow
 * the page's own edits, and the registry costs by the number of ranges in it.
 */
export class Painter {
  private observer = this.observe(aheadOfScreen);
  private readonly byElement = new Map<Element, readonly PlacedMention[]>();
  private readonly ranges = new Map<Element, readonly StaticRange[]>();
  private highlight: Highlight | undefined;

  constructor(
    private readonly registry: HighlightRegistry,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.clear());
  }

  /** What is marked from now on; marks that stand as before are left alone, so that none flickers. */
  show(placed: readonly PlacedMention[]): void {
    const next = byBlockElement(placed);
    for (const element of [...this.byElement.keys()]) if (!next.has(element)) this.forget(element);
    for (const [element, mentions] of next) this.expect(element, mentions);
  }

  /** Whether the page goes on changing. */
  turn(isRestless: boolean): void {
    this.observer.disconnect();
    this.observer = this.observe(isRestless ? screenAlone : aheadOfScreen);
    for (const element of this.byElement.keys()) this.observer.observe(element);
  }

  clear(): void {
    this.observer.disconnect();
    this.byElement.clear();
    this.ranges.clear();
    this.highlight?.clear();
    if (this.highlight && this.registry.get(highlightName) === this.highlight)
      this.registry.delete(highlightName);
    this.highlight = undefined;
  }

  private observe(rootMargin: string): IntersectionObserver {
    return new IntersectionObserver((entries) => this.update(entries), { rootMargin });
  }

  private forget(element: Element): void {
    this.observer.unobserve(element);
    this.unpaint(element);
    this.byElement.delete(element);
  }

  private expect(element: Element, mentions: readonly PlacedMention[]): void {
    const before = this.byElement.get(element);
    this.byElement.set(element, mentions);
    if (!before) this.observer.observe(element);
    else if (this.ranges.has(element) && !standAlike(before, mentions)) {
      this.unpaint(element);
      this.paint(element);
    }
  }

  private update(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries)
      if (isIntersecting) this.paint(target);
      else this.unpaint(target);
  }

  private paint(element: Element): void {
    if (this.ranges.has(element)) return;
    const fresh = (this.byElement.get(element) ?? []).filter(isFresh);
    const ranges = fresh.map(toStaticRange);
    this.ranges.set(element, ranges);
    for (const range of ranges) this.ours().add(range);
  }

  private unpaint(element: Element): void {
    for (const range of this.ranges.get(element) ?? []) this.highlight?.delete(range);
    this.ranges.delete(element);
  }

  private ours(): Highlight {
    if (!this.highlight) {
      this.highlight = new Highlight();
      this.registry.set(highlightName, this.highlight);
    }
    return this.highlight;
  }
}

function byBlockElement(placed: readonly PlacedMention[]): Map<Element, PlacedMention[]> {
  const groups = new Map<Element, PlacedMention[]>();
  for (const each of placed) {
    const group = groups.get(each.block.element);
    if (group) group.push(each);
    else groups.set(each.block.element, [each]);
  }
  return groups;
}

const standAlike = (a: readonly PlacedMention[], b: readonly PlacedMention[]): boolean =>
  a.length === b.length && a.every((each, index) => isSamePlace(each, b[index]));

const isSamePlace = (a: PlacedMention, b: PlacedMention | undefined): boolean =>
  a.start.node === b?.start.node &&
  a.start.offset === b.start.offset &&
  a.end.node === b.end.node &&
  a.end.offset === b.end.offset;

const toStaticRange = ({ start, end }: PlacedMention): StaticRange =>
  new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
