import { describe, expect, it } from 'vitest';
import { formatWhen, lastYearOf } from '../../src/i18n/dates';
import { formatNumber } from '../../src/i18n/numbers';

describe('dates', () => {
  it.each([
    ['2018', 'en', '2018'],
    ['2018-11', 'en', 'November 2018'],
    ['2018-11-10', 'en', '10 November 2018'],
    ['2016/2020', 'en', '2016–2020'],
    ['2018-11-10/2022', 'en', '10 November 2018 – 2022'],
    ['2018-11-10', 'ru', '10 ноября 2018 г.'],
    ['2018-11', 'ru', 'ноябрь 2018 г.'],
    ['2018-11-10', 'kk', '2018 ж. 10 қараша'],
    ['2018-05', 'kk', '2018 ж. мамыр'],
    ['2016/2020', 'kk', '2016–2020'],
  ] as const)('%s in %s', (when, language, expected) => {
    expect(formatWhen(when, language)).toBe(expected);
  });

  it.each(['', 'before 2018', '2018-13-01', '<b>'])('leave %j as it is', (when) => {
    expect(formatWhen(when, 'en')).toBe(when);
    expect(formatWhen(when, 'kk')).toBe(when);
  });

  it.each([
    ['2018', 2018],
    ['2018-11-10/2022', 2022],
    ['2022/2018-11', 2022],
    ['soon', undefined],
    ['1024 cases', undefined],
  ])('the last year of %s', (when, year) => {
    expect(lastYearOf(when)).toBe(year);
  });
});

describe('numbers', () => {
  it.each([
    [1.4, 'en', '1.4'],
    [1.4, 'ru', '1,4'],
    [1.4, 'kk', '1,4'],
    [42500, 'en', '42,500'],
    [42500, 'kk', '42\u00a0500'],
    [1 / 3, 'en', '0.33'],
  ] as const)('%d in %s', (value, language, expected) => {
    expect(formatNumber(value, language)).toBe(expected);
  });
});
