// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { dotsOf } from '../../src/components/trend/geometry';
import { Trend } from '../../src/components/trend/Trend';
import type { SeriesView } from '../../src/model/card';
import { draw, words } from './draw';
import { unionsCard } from './samples/cards';

const [index, wage] = unionsCard('en').series as [SeriesView, SeriesView];

describe('a series', () => {
  it('is drawn with its first and last value and year in words', () => {
    draw(<Trend series={index} />);
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      'Corruption Perceptions Index, points out of 100: 29 in 2016, 39 in 2023',
    );
  });

  it('gives every value in a table with headings and places', () => {
    draw(<Trend series={index} />);
    const table = within(screen.getByRole('table', { hidden: true }));
    const rows = table.getAllByRole('row', { hidden: true });
    expect(rows).toHaveLength(9);
    expect(words(rows[8] ?? null)).toBe('202339Kazakhstan to the UN, para. 31');
    expect(table.getAllByRole('rowheader', { hidden: true })).toHaveLength(8);
  });

  it('says which way is better, where that is known', () => {
    const { container } = draw(<Trend series={index} />);
    expect(words(container)).toContain('points out of 100 · Higher is better');
    cleanup();
    expect(words(draw(<Trend series={wage} />).container)).not.toContain('is better');
  });
});

describe('the chart’s geometry', () => {
  it('places by year, so that missing years leave a gap', () => {
    const dots = dotsOf([2016, 2017, 2020].map((year) => ({ year, value: 1 })));
    expect(dots.map(({ x }) => x)).toEqual([0, 25, 100]);
  });

  it('starts at zero, so that a small change looks small', () => {
    const [before, after] = dotsOf([
      { year: 2018, value: 98 },
      { year: 2021, value: 100 },
    ]);
    expect([before?.y, after?.y]).toEqual([2, 0]);
  });

  it('sorts by year and takes a single or an all-zero series', () => {
    expect(dotsOf([{ year: 2020, value: 0 }])[0]).toMatchObject({ x: 50, y: 50 });
    const years = dotsOf([2021, 2018].map((year) => ({ year, value: 1 }))).map(({ year }) => year);
    expect(years).toEqual([2018, 2021]);
  });

  it('goes below zero where values do', () => {
    const dots = dotsOf([
      { year: 2018, value: -5 },
      { year: 2019, value: 5 },
    ]);
    expect(dots.map(({ y }) => y)).toEqual([100, 0]);
  });
});
