import type { DomReader } from '../text/dom';
import { drawnParent, isDrawnIn, topElementAt } from '../text/flat';
import type { PlacedMention } from '../text/place';
import { HitTester } from './hit';

/** Edges of a box, in viewport pixels. */
type Edges = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** Brings the word itself onto the screen: its paragraph may be longer than that. */
export function bringIntoView(target: PlacedMention, window: Window, dom: DomReader): void {
  const { element } = target.block;
  Element.prototype.scrollIntoView.call(element, { block: 'nearest', behavior: 'instant' });
  for (const scroller of scrollersOf(target.start.node, dom)) bringInto(target, scroller);
  const [box] = HitTester.boxes(target);
  if (!box || (isWithin(box, edgesOf(window)) && !isCovered(box, element, dom))) return;
  window.scrollBy({ top: box.top - window.innerHeight / 2, behavior: 'instant' });
}

/** What scrolls around a node within the page, the innermost first. */
function scrollersOf(node: Node, dom: DomReader): readonly Element[] {
  const scrollers: Element[] = [];
  for (let up = drawnParent(node, dom); up !== null; up = drawnParent(up, dom))
    if (up instanceof Element && up !== up.ownerDocument.scrollingElement && scrolls(up))
      scrollers.push(up);
  return scrollers;
}

const scrolls = (element: Element): boolean =>
  (element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth) &&
  /auto|scroll/.test(getComputedStyle(element).overflow);

function bringInto(target: PlacedMention, scroller: Element): void {
  const [box] = HitTester.boxes(target);
  const edges = scroller.getBoundingClientRect();
  if (!box || isWithin(box, edges)) return;
  scroller.scrollBy({
    left: isBetween(box.left, box.right, edges.left, edges.right) ? 0 : box.left - edges.left,
    top: box.top - (edges.top + edges.bottom) / 2,
    behavior: 'instant',
  });
}

const isWithin = (box: Edges, edges: Edges): boolean =>
  isBetween(box.top, box.bottom, edges.top, edges.bottom) &&
  isBetween(box.left, box.right, edges.left, edges.right);

const isBetween = (start: number, end: number, low: number, high: number): boolean =>
  start >= low && end <= high;

/** A page that is wider than its window is scrolled sideways by nobody but its reader. */
const edgesOf = ({ innerHeight }: Window): Edges => ({
  left: Number.NEGATIVE_INFINITY,
  top: 0,
  right: Number.POSITIVE_INFINITY,
  bottom: innerHeight,
});

/** A bar of the page may stick to an edge of the window. */
function isCovered({ x, y, width, height }: DOMRect, element: Element, dom: DomReader): boolean {
  const { top } = topElementAt(element.ownerDocument, x + width / 2, y + height / 2, dom);
  return top !== null && !isDrawnIn(element, top, dom) && !isDrawnIn(top, element, dom);
}
