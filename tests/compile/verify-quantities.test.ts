import { describe, expect, it } from 'vitest';
import { datesIn } from '../../src/compile/verify/dates';
import { translatedNumbers } from '../../src/compile/verify/digit-numbers';
import { printedIn, statedIn } from '../../src/compile/verify/quantities';

const stated = (text: string) => statedIn(text).map((one) => one.value);

describe('figures a text states', () => {
  it.each<readonly [string, readonly number[]]>([
    ['1,024 rafts and 1.5 boats', [1024, 1.5]],
    ['some 4.4 trillion crowns', [4.4e12]],
    ['2019–2023, 6–7 per cent', [2019, 2023, 6, 7]],
    ['158th of 180', [158, 180]],
    ['a 43-year-old man', [43]],
    ['1.6/10', [1.6, 10]],
    ['twenty-one ships, nine million fish', [21, 9e6]],
    ['the fifty-ninth place', [59]],
    ['three or four', [3, 4]],
    ['one hundred and five', [100, 5]],
    ['a hundred boats and a dozen oars', [100, 12]],
    ['half of them, two thirds, one-third', [0.5, 0.666667, 0.333333]],
    ['seven-and-a-half years', [7.5]],
    ['the third boat', [3]],
    ['one boat, the first, the second', []],
    ['COVID-19 and prison GM-172', []],
    ['on 10 November and December 24', []],
    ['In May 2015, 10 November 2018', [2015, 2018]],
  ])('%s', (text, values) => {
    expect([...stated(text)].sort()).toEqual([...values].sort());
  });
});

describe('figures a passage bears out', () => {
  it.each([
    ['four', '4 boats'],
    ['4', 'four boats'],
    ['1,024', '1 024 boats'],
    ['1024', '1,024 boats'],
    ['561.4 thousand', '561,400 boats'],
    ['half', '50 per cent'],
    ['the tenth', 'on its 10th journey'],
    ['ten', 'a ten-year wait'],
    ['7.5', 'seven and one-half years'],
    ['two thirds', 'two-thirds of boats'],
    ['19', 'COVID-19'],
  ])('“%s” by “%s”', (ours, passage) => {
    const { numbers } = printedIn([passage]);
    expect(stated(ours)).not.toHaveLength(0);
    expect(stated(ours).filter((value) => !numbers.has(value))).toEqual([]);
  });

  it.each([
    ['44', '4 boats'],
    ['4.4 billion', '4.4 trillion'],
    ['two thirds', 'one-third of boats, two of them'],
    ['59', '5.9 per cent'],
  ])('but not “%s” by “%s”', (ours, passage) => {
    const { numbers } = printedIn([passage]);
    expect(stated(ours).filter((value) => !numbers.has(value))).not.toEqual([]);
  });
});

describe('dates', () => {
  it.each([
    ['10 November 2018', ['11-10']],
    ['November 10, 2018', ['11-10']],
    ['the 10th of November', ['11-10']],
    ['16–18 March', ['03-16', '03-18']],
    ['on May 9 and 10', ['05-09', '05-10']],
    ['from 18 February to 8 March 2019', ['02-18', '03-08']],
    ['in May 2015', []],
    ['as of August 1.3 million people', []],
  ])('%s', (text, days) => {
    expect([...datesIn(text).days].sort()).toEqual(days);
  });
});

describe('numbers of a translation', () => {
  it.each<readonly [string, readonly number[]]>([
    ['1 024 лодки, 4,4 трлн', [1024, 4.4]],
    ['10 ноября 2018 года, 2.1/10', [10, 2018, 2.1, 10]],
    ['2018 жылғы 10 қараша', [2018, 10]],
    ['в 2019–2023 годах 12 300', [2019, 2023, 12300]],
  ])('%s', (text, values) => {
    expect(translatedNumbers(text)).toEqual(values);
  });
});
