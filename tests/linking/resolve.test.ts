import { describe, expect, it } from 'vitest';
import { withoutOverlaps } from '../../src/linking/resolve';

const span = (start: number, end: number) => ({ start, end });

describe('of spans that overlap', () => {
  it('the longest stays where they begin together', () => {
    expect(withoutOverlaps([span(0, 7), span(0, 18), span(8, 18)])).toEqual([span(0, 18)]);
  });

  it('the first stays, and what lies behind it: Мажилис Парламента | Республики Казахстан', () => {
    const spans = [span(0, 18), span(8, 39), span(19, 39)];
    expect(withoutOverlaps(spans)).toEqual([span(0, 18), span(19, 39)]);
  });

  it('those that only touch all stay', () => {
    expect(withoutOverlaps([span(8, 9), span(0, 8)])).toEqual([span(0, 8), span(8, 9)]);
  });
});
