import { describe, expect, it } from 'vitest';
import { chooseMarked } from '../../src/content/highlights/density';
import { neighbour } from '../../src/content/hover/journey';
import type { PlacedMention } from '../../src/content/text/place';
import { defaultSettings } from '../../src/model/settings';

const placed = (entity: string, section: number, kind = 'institution') =>
  ({ mention: { entity, kind }, section }) as unknown as PlacedMention;
const sectionOf = (each: PlacedMention) => (each as unknown as { section: number }).section;
const everywhere = () => true;
const page = [placed('a', 0), placed('a', 0), placed('b', 0, 'place'), placed('a', 1)];
const marked = (settings: object, isShown: (each: PlacedMention) => boolean = everywhere) =>
  chooseMarked(page, { ...defaultSettings, ...settings }, sectionOf, isShown).map((each) =>
    page.indexOf(each),
  );

describe('which mentions are marked', () => {
  it.each([
    ['section', [0, 2, 3]],
    ['every', [0, 1, 2, 3]],
    ['first', [0, 2]],
    ['none', []],
  ])('by density %s', (density, expected) => {
    expect(marked({ density })).toEqual(expected);
  });

  it('leaves out kinds the reader has hidden', () => {
    expect(marked({ density: 'every', hiddenKinds: ['place'] })).toEqual([0, 1, 3]);
  });
});

describe('a word that the page hides', () => {
  const hidesFirst = (each: PlacedMention) => each !== page[0];

  it('leaves the mark to the first that is seen, and has its own when it is shown', () => {
    expect(marked({ density: 'section' }, hidesFirst)).toEqual([0, 1, 2, 3]);
    expect(marked({ density: 'first' }, hidesFirst)).toEqual([0, 1, 2]);
  });

  it('is passed over by keys', () => {
    expect(neighbour(page, page[3], 1, hidesFirst)).toBe(page[1]);
    expect(neighbour(page, page[1], -1, hidesFirst)).toBe(page[3]);
    expect(neighbour(page, undefined, 1, () => false)).toBeUndefined();
  });
});

describe('going from mention to mention', () => {
  it('starts at the first, or at the last backwards, and goes round', () => {
    expect(neighbour(page, undefined, 1, everywhere)).toBe(page[0]);
    expect(neighbour(page, undefined, -1, everywhere)).toBe(page[3]);
    expect(neighbour(page, page[3], 1, everywhere)).toBe(page[0]);
    expect(neighbour(page, page[0], -1, everywhere)).toBe(page[3]);
  });

  it('has nowhere to go on a page without marks', () => {
    expect(neighbour([], undefined, 1, everywhere)).toBeUndefined();
  });
});
