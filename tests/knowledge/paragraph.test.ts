import { describe, expect, it } from 'vitest';
import { folded } from '../../src/knowledge/folded';
import { holdsName, holdsTerm, readParagraph } from '../../src/knowledge/paragraph';
import { endOf } from '../../src/knowledge/when';

const holds = (kind: typeof holdsName, text: string, what: string) =>
  kind(readParagraph(text), [what]);

describe('folding', () => {
  it.each([
    ['  Nur-Sultan,  “OTAN” ', 'nur sultan otan'],
    ['Mäjilis', 'majilis'],
    ['Ёлка й Ӯ', 'елка й ӯ'],
    ['Қазақ\u00adстан\u00a0Республикасы', 'қазақстан республикасы'],
    ['Qarag’andy’s', 'qaragandys'],
    ['№ 174-бабы', 'no 174 бабы'],
    ['…', ''],
  ])('%j is %j', (text, expected) => {
    expect(folded(text)).toBe(expected);
  });
});

describe('the language of a paragraph', () => {
  it.each([
    ['The court met.', 'en'],
    ['Суд заседал.', 'ru'],
    ['Сот отырысы өтті.', 'kk'],
    ['Meeting of КНБ officers', 'ru'],
  ])('%s is %s', (text, language) => {
    expect(readParagraph(text).language).toBe(language);
  });
});

describe('a topic’s term in a paragraph', () => {
  it.each([
    ['Two protesters were held.', 'protest*', true],
    ['A protest!', 'protest*', true],
    ['She protested.', 'protest', false],
    ['He attests it.', 'test*', false],
    ['natural resources of all', 'natural resource*', true],
    ['natural, resource-rich', 'natural resource*', true],
    ['пытками и пытки', 'пытк*', true],
    ['природных ресурсов', 'природн* ресурс*', true],
    ['природа и ресурсы', 'природн* ресурс*', false],
    ['өзін-өзі билеуге', 'өзін-өзі билеу*', true],
    ['C++ (x)', 'c++', true],
  ])('%j, %j: %s', (text, term, expected) => {
    expect(holds(holdsTerm, text, term)).toBe(expected);
  });
});

describe('a name in a paragraph', () => {
  it.each([
    ['Ada Orlan’s house', 'Ada Orlan', true],
    ['Ada Orlando', 'Ada Orlan', false],
    ['о Министерстве юстиции', 'Министерство юстиции', true],
    ['Министра юстиции', 'Министерство юстиции', false],
    ['сотрудники КНБ и', 'КНБ', true],
    ['КНБшники', 'КНБ', false],
    ['Әділет министрлігінің', 'Әділет министрлігі', true],
    ['anything', '', false],
    ['anything', '…', false],
  ])('%j, %j: %s', (text, name, expected) => {
    expect(holds(holdsName, text, name)).toBe(expected);
  });
});

describe('the end of a period', () => {
  it('sorts by day, month and year, the open end of a year last', () => {
    const periods = ['2018', '2018-03', '2018-03-05', '2016/2020', '2017-01/2018-02'];
    expect(periods.toSorted((a, b) => (endOf(a) < endOf(b) ? -1 : 1))).toEqual([
      '2017-01/2018-02',
      '2018-03-05',
      '2018-03',
      '2018',
      '2016/2020',
    ]);
  });
});
