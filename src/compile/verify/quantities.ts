import { type Dates, datesIn, withoutDays } from './dates';
import { digitNumbers, looseNumbers } from './digit-numbers';
import { fractionsIn, rounded, type Stated } from './fractions';
import { wordNumbers } from './number-words';

/** What some passages print: every number, fraction and date that may be said of them. */
export interface Printed {
  readonly numbers: ReadonlySet<number>;
  readonly dates: Dates;
}

const PERCENTAGE = /(\d+(?:\.\d+)?)[\s‐‑-]*(?:%|per\s?cent)/gi;

/** 50 percent is half. */
const percentages = (text: string): readonly number[] =>
  [...text.matchAll(PERCENTAGE)].map(([, digits]) => rounded(Number(digits) / 100));

/** Everything that `texts` print, read generously: a number counts however it is grouped. */
export function printedIn(texts: readonly string[]): Printed {
  const text = texts.join(' | ');
  const numbers = [
    ...digitNumbers(text).map((one) => one.value),
    ...looseNumbers(text),
    ...wordNumbers(text).map((one) => one.value),
    ...fractionsIn(text).found.map((one) => one.value),
    ...percentages(text),
  ];
  return { numbers: new Set(numbers), dates: datesIn(text) };
}

/** “One” and the first ordinals are more often words than figures. */
const isFigure = (word: { readonly value: number; readonly ordinal: boolean }): boolean =>
  word.value > (word.ordinal ? 2 : 1);

/** The figures a text of ours states: digits outside names, number words, fractions; no days. */
export function statedIn(text: string): readonly Stated[] {
  const { found, rest } = fractionsIn(withoutDays(text));
  return [
    ...digitNumbers(rest).filter((one) => !one.code),
    ...wordNumbers(rest).filter(isFigure),
    ...found,
  ];
}
