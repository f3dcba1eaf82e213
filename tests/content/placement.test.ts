import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gap, leastHeight, placeBeside, tallest } from '../../src/content/popover/placement';
import { edge } from '../../src/content/popover/resting-place';

const integer = (min: number, max: number) => fc.integer({ min, max });

/** A window at a zoom, what is seen of it, a word that is at least partly in it, and a card. */
const scene = fc
  .record({
    screen: fc.record({ width: integer(320, 2_560), height: integer(480, 1_600) }),
    zoom: fc.constantFrom(0.5, 0.8, 1, 1.25, 1.5, 2, 3, 4),
    word: fc.record({
      left: fc.double({ min: -0.2, max: 1, noNaN: true }),
      top: fc.double({ min: -0.1, max: 1, noNaN: true }),
      width: integer(4, 500),
      height: integer(8, 120),
    }),
    card: fc.record({ width: integer(180, 420), height: integer(60, 560) }),
    seenFrom: fc.record({ left: integer(0, 200), top: integer(0, 200) }),
  })
  .map(({ screen, zoom, word, card, seenFrom: { left, top } }) => {
    const [width, height] = [screen.width / zoom, screen.height / zoom];
    const at = { left: left + word.left * width, top: top + word.top * height };
    return {
      view: { left, top, right: left + width, bottom: top + height },
      word: { ...at, right: at.left + word.width, bottom: at.top + word.height },
      // As the style sheet holds it to the window.
      card: { ...card, width: Math.min(card.width, width - 2 * edge) },
    };
  })
  .filter(({ word, view }) => word.bottom > view.top && word.top < view.bottom);

/** Half a pixel: places are whole ones. */
const rounding = 0.5;

describe('a card beside its word', () => {
  it('is in what is seen of the page, wherever the word is', () => {
    fc.assert(
      fc.property(scene, ({ view, word, card }) => {
        const { at, maxHeight } = placeBeside(word, card, view);
        const height = Math.min(card.height, maxHeight);
        expect(at.x).toBeGreaterThanOrEqual(view.left + edge - rounding);
        expect(at.x + card.width).toBeLessThanOrEqual(view.right - edge + rounding);
        expect(at.y).toBeGreaterThanOrEqual(view.top + edge - rounding);
        expect(at.y + height).toBeLessThanOrEqual(view.bottom - edge + rounding);
      }),
      { seed: 20_261_127, numRuns: 4_000 },
    );
  });

  it('is never over the word, where either side has room for a card at all', () => {
    let tight = 0;
    fc.assert(
      fc.property(scene, ({ view, word, card }) => {
        const sides = [word.top - view.top, view.bottom - word.bottom];
        const most = tallest(view.bottom - view.top);
        const enough = Math.min(leastHeight, card.height, most) + gap + edge;
        if (Math.max(...sides) < enough) {
          tight += 1;
          return;
        }
        const { at, maxHeight } = placeBeside(word, card, view);
        const height = Math.min(card.height, maxHeight);
        const distance = Math.max(at.y - word.bottom, word.top - (at.y + height));
        expect(distance).toBeGreaterThanOrEqual(gap - 1);
      }),
      { seed: 20_261_128, numRuns: 4_000 },
    );
    expect(tight).toBeLessThan(800);
  });

  it('goes below where the whole card fits, above where only that side has room', () => {
    const view = { left: 0, top: 0, right: 1_000, bottom: 800 };
    const word = (top: number) => ({ left: 100, right: 180, top, bottom: top + 20 });
    const card = { width: 300, height: 400 };
    expect(placeBeside(word(100), card, view).at).toEqual({ x: 100, y: 126 });
    expect(placeBeside(word(700), card, view).at).toEqual({ x: 100, y: 294 });
    expect(placeBeside(word(340), card, view)).toEqual({ at: { x: 100, y: 366 }, maxHeight: 426 });
  });

  it('goes with a word that is scrolled out of sight', () => {
    const view = { left: 0, top: 0, right: 1_000, bottom: 800 };
    const gone = { left: 100, right: 180, top: -520, bottom: -500 };
    expect(placeBeside(gone, { width: 300, height: 400 }, view).at).toEqual({ x: 100, y: -494 });
  });
});
