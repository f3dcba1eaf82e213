import { edge, type Point, type Size } from './resting-place';

/** Edges, in viewport pixels. */
export type Edges = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** Distance between word and card, in pixels. */
export const gap = 6;

/** A card that would be lower than this covers its word rather than being useless, in pixels. */
export const leastHeight = 180;

/** How tall a card may be in a view of this height, in pixels; a short one, as at 400 % zoom, it fills. */
export const tallest = (height: number): number =>
  height <= 480 ? height - 2 * edge : Math.min(0.7 * height, 560);

export interface Placement {
  readonly at: Point;
  /** The card scrolls inside itself where it has more to say. */
  readonly maxHeight: number;
}

/**
 * Beside a word, in what is seen of the page: below it where the whole card fits there or where there is
 * more room, else above it. A word that is scrolled out of sight takes its card along. `card` is as large
 * as it would like to be.
 */
export function placeBeside(word: Edges, card: Size, view: Edges): Placement {
  const below = view.bottom - edge - (word.bottom + gap);
  const above = word.top - gap - (view.top + edge);
  const most = tallest(view.bottom - view.top);
  const liked = Math.min(card.height, most);
  const isBelow = liked <= below || (liked > above && below >= above);
  const room = isBelow ? below : above;
  const maxHeight = Math.floor(room < Math.min(leastHeight, liked) ? most : Math.min(room, most));
  const height = Math.min(liked, maxHeight);
  const y = isBelow ? word.bottom + gap : word.top - gap - height;
  const isSeen = word.bottom > view.top && word.top < view.bottom;
  return {
    maxHeight,
    at: {
      x: between(view.left + edge, view.right - edge - card.width, word.left),
      y: isSeen ? between(view.top + edge, view.bottom - edge - height, y) : Math.round(y),
    },
  };
}

/** Whole pixels: letters between two would blur. The low end wins in a window that is too small. */
const between = (low: number, high: number, value: number): number =>
  Math.round(Math.max(low, Math.min(high, value)));
