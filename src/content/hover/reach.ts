import type { DomReader } from '../text/dom';
import { drawnParent } from '../text/flat';
import type { PlacedMention } from '../text/place';
import { HitTester } from './hit';

/** A box of this side or less shows nothing: text for screen readers alone, or folded away; pixels. */
const nothing = 1;

/** Whether readers can see a word, or be led to it. */
export class Reach {
  constructor(private readonly dom: DomReader) {}

  /** Whether the page draws the word at all; what only lies under something else counts as drawn. */
  readonly isRendered = ({ start: { node } }: PlacedMention): boolean => {
    let up = this.elementAbove(node);
    while (up && !isVisible(up) && isWithoutBox(up)) up = this.elementAbove(up);
    return up !== null && isVisible(up);
  };

  /** Whether a reader can be led to the word: it is drawn, and nothing around it cuts it off. */
  readonly isReachable = (placed: PlacedMention): boolean => {
    if (!this.isRendered(placed) || HitTester.boxes(placed).length === 0) return false;
    let up = this.elementAbove(placed.start.node);
    while (up && !isFolded(up)) up = this.elementAbove(up);
    return up === null;
  };

  private elementAbove(node: Node): Element | null {
    const parent = drawnParent(node, this.dom);
    return parent instanceof Element ? parent : null;
  }
}

const isVisible = (element: Element) => element.checkVisibility({ visibilityProperty: true });

/** Its content is drawn all the same: slots are so. */
const isWithoutBox = (element: Element) => getComputedStyle(element).display === 'contents';

/** An element without boxes of its own (`display: contents`) cuts nothing off. */
function isFolded(element: Element): boolean {
  if (element.getClientRects().length === 0) return false;
  const { width, height } = element.getBoundingClientRect();
  if (width > nothing && height > nothing) return false;
  return getComputedStyle(element).overflow !== 'visible';
}
