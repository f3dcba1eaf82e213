import { describe, expect, it } from 'vitest';
import { distance } from '../../src/knowledge/distance';
import { search } from '../../src/knowledge/search';
import { tinyIndex } from '../fixtures/tiny-index';

const found = async (query: string) =>
  search(await tinyIndex(), query, 'en').found.map(({ entity }) => entity);
const suggested = async (query: string) =>
  search(await tinyIndex(), query, 'en').suggestions.map(({ title }) => title);

describe('looking a name up', () => {
  it.each([
    ['Diet', 'institution/diet'],
    ['  LUMANIAN   diet ', 'institution/diet'],
    ['Сейм', 'institution/diet'],
    ['ЛС', 'institution/diet'],
    ['сейм мәжілісі', 'institution/diet'],
    ['Ada Orlan', 'person/ada-orlan'],
    ['Áda Orlan', 'person/ada-orlan'],
    ['Orlan', 'person/ada-orlan'],
  ])('%j leads to %s', async (query, entity) => {
    expect(await found(query)).toEqual([entity]);
  });

  it('says under which name the thing was found, and what it is called', async () => {
    const { found: hits, suggestions } = search(await tinyIndex(), 'лс', 'ru');
    expect(hits).toEqual([
      { entity: 'institution/diet', kind: 'institution', name: 'ЛС', title: 'Сейм' },
    ]);
    expect(suggestions).toEqual([]);
  });

  it('takes a topic’s name for the thing that stands for it', async () => {
    expect(await found('Peaceful assembly')).toEqual(['concept/right-of-assembly']);
    expect(await found('свобода собраний')).toEqual(['concept/right-of-assembly']);
    expect(await found('Education')).toEqual([]);
  });

  it('finds a name by its words where one thing alone has them all', async () => {
    expect(await found('right to assembly')).toEqual(['concept/right-of-assembly']);
    expect(await found('orlan person')).toEqual([]);
  });
});

describe('suggestions', () => {
  it('are names with a slip or two, and names that begin so', async () => {
    expect(await suggested('Ada Orlen')).toEqual(['Ada Orlan']);
    expect(await suggested('Luman')).toEqual(['Lumania', 'Diet']);
    expect(await suggested('prison')).toEqual(['North Prison']);
  });

  it('are none for something else entirely', async () => {
    expect(await suggested('xylophone')).toEqual([]);
    expect(await suggested('')).toEqual([]);
    expect(await suggested('?!')).toEqual([]);
  });
});

describe('distance', () => {
  it.each([
    ['', '', 3, 0],
    ['abc', 'abc', 0, 0],
    ['abc', 'abd', 3, 1],
    ['abc', 'bc', 3, 1],
    ['токаев', 'тоқаев', 3, 1],
    ['kitten', 'sitting', 3, 3],
    ['kitten', 'sitting', 2, 3],
    ['abc', 'xyzxyz', 2, 3],
  ])('%s to %s within %i is %i', (a, b, limit, expected) => {
    expect(distance(a, b, limit)).toBe(expected);
  });
});
