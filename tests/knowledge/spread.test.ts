import { describe, expect, it } from 'vitest';
import { spread } from '../../src/knowledge/spread';

const from = (...items: readonly string[]) =>
  items.map((item) => {
    const [source = '', worth = '0'] = item.split(' ');
    return { source, worth: Number(worth) };
  });
const order = (...items: readonly string[]) => spread(from(...items)).map(({ source }) => source);

describe('sharing out the top of a list', () => {
  it('lets documents take turns where findings are worth the same', () => {
    expect(order('a 5', 'a 5', 'a 5', 'b 5', 'c 5')).toEqual(['a', 'b', 'c', 'a', 'a']);
  });

  it('leaves what is worth much more where it is', () => {
    expect(order('a 9', 'a 9', 'a 9', 'a 9', 'b 5')).toEqual(['a', 'a', 'a', 'a', 'b']);
  });

  it('keeps the order within a document, and everything', () => {
    const items = from('a 3', 'b 2.9', 'a 2.5', 'a 2.4', 'b 1');
    const ranked = spread(items);
    for (const source of ['a', 'b'])
      expect(ranked.filter((one) => one.source === source)).toEqual(
        items.filter((one) => one.source === source),
      );
  });

  it('is for the top alone', () => {
    const many = Array.from({ length: 15 }, () => 'a 5');
    expect(order(...many, 'b 2').at(-1)).toBe('b');
    expect(spread([])).toEqual([]);
  });
});
