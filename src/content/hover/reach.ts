import type { PlacedMention } from '../text/place';
import { HitTester } from './hit';

/** A box of this side or less shows nothing: text for screen readers alone, or folded away; pixels. */
const nothing = 1;

/** Whether the page draws the word at all; what only lies under something else counts as drawn. */
export function isRendered({ start: { node } }: PlacedMention): boolean {
  return node.parentElement?.checkVisibility({ visibilityProperty: true }) ?? false;
}

/** Whether a reader can be led to the word: it is drawn, and nothing around it cuts it off. */
export function isReachable(placed: PlacedMention): boolean {
  if (!isRendered(placed) || HitTester.boxes(placed).length === 0) return false;
  const { node } = placed.start;
  for (let up = node.parentElement; up; up = up.parentElement) if (isFolded(up)) return false;
  return true;
}

/** An element without boxes of its own (`display: contents`) cuts nothing off. */
function isFolded(element: Element): boolean {
  if (element.getClientRects().length === 0) return false;
  const { width, height } = element.getBoundingClientRect();
  if (width > nothing && height > nothing) return false;
  return getComputedStyle(element).overflow !== 'visible';
}
