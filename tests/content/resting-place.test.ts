import { describe, expect, it } from 'vitest';
import { edge, inside, nextCorner } from '../../src/content/popover/resting-place';

const window = { width: 1000, height: 800 };
const card = { width: 300, height: 400 };
const right = window.width - card.width - edge;
const low = window.height - card.height - edge;

describe('a card that is moved', () => {
  it.each([
    [
      { x: 100, y: 200 },
      { x: 100, y: 200 },
    ],
    [
      { x: -50, y: -50 },
      { x: edge, y: edge },
    ],
    [
      { x: 5000, y: 5000 },
      { x: right, y: low },
    ],
  ])('to %j lies at %j: always wholly in the window', (to, at) => {
    expect(inside(to, card, window)).toEqual(at);
  });

  it('shows its beginning in a window that is too small for it', () => {
    expect(inside({ x: 40, y: 90 }, card, { width: 200, height: 100 })).toEqual({
      x: edge,
      y: edge,
    });
  });

  it('goes round the corners of the window and comes back', () => {
    let at = { x: 20, y: 30 };
    const visited = [1, 2, 3, 4].map(() => {
      at = nextCorner(at, card, window);
      return at;
    });
    expect(visited).toEqual([
      { x: right, y: edge },
      { x: right, y: low },
      { x: edge, y: low },
      { x: edge, y: edge },
    ]);
  });
});
