/** A point of the viewport, or a distance in it, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Distance between a card and the edge of the window, in pixels. */
export const edge = 8;

/** The nearest place at which the whole card is in the window; its start where it is larger than that. */
export function inside(at: Point, card: Size, window: Size): Point {
  return {
    x: between(edge, window.width - card.width - edge, at.x),
    y: between(edge, window.height - card.height - edge, at.y),
  };
}

const between = (low: number, high: number, value: number): number =>
  Math.max(low, Math.min(high, value));

/** The corner after the one that a card is nearest to, clockwise. */
export function nextCorner(at: Point, card: Size, window: Size): Point {
  const isRight = at.x + card.width / 2 > window.width / 2;
  const isLow = at.y + card.height / 2 > window.height / 2;
  const far = { x: window.width, y: window.height };
  const corner = { x: isLow ? 0 : far.x, y: isRight ? far.y : 0 };
  return inside(corner, card, window);
}
