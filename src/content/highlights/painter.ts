import type { PlacedMention } from '../text/place';
import { isFresh } from '../text/place';

/** The one name under which all marks are registered; the page can see it. */
export const highlightName = 'qontext';

/** How far beyond the screen marks are painted ahead of scrolling. */
const aheadOfScreen = '50% 0px';

/**
 * Paints mentions as `StaticRange`s of one highlight, those near the screen only: live ranges slow
 * the page's own edits, and the registry costs by the number of ranges in it.
 */
export class Painter {
  private readonly observer: IntersectionObserver;
  private readonly byElement = new Map<Element, readonly PlacedMention[]>();
  private readonly ranges = new Map<Element, readonly StaticRange[]>();
  private highlight: Highlight | undefined;

  constructor(
    private readonly registry: HighlightRegistry,
    signal: AbortSignal,
  ) {
    this.observer = new IntersectionObserver((entries) => this.update(entries), {
      rootMargin: aheadOfScreen,
    });
    signal.addEventListener('abort', () => this.clear());
  }

  /** Replaces all marks. */
  show(placed: readonly PlacedMention[]): void {
    this.clear();
    for (const each of placed) {
      const { element } = each.block;
      this.byElement.set(element, [...(this.byElement.get(element) ?? []), each]);
      this.observer.observe(element);
    }
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

  /** Mentions near the screen: the only ones that can be under the pointer. */
  get onScreen(): readonly PlacedMention[] {
    return [...this.ranges.keys()].flatMap((element) => this.byElement.get(element) ?? []);
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

const toStaticRange = ({ start, end }: PlacedMention): StaticRange =>
  new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
