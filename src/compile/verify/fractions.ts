import { wordNumbers } from './number-words';

/** A number that a text states, as written there. */
export interface Stated {
  readonly value: number;
  readonly text: string;
}

const FRACTION =
  /\b(?:(a|an|one|two|three|four|five|six|seven|eight|nine)[ ‐‑-])?(half|halves|thirds?|quarters?|fifths?|tenths?)\b/gi;
const AND_A_HALF = /(\p{L}+|\d+)[ ‐‑-]and[ ‐‑-](?:a|one)[ ‐‑-]half\b/giu;
const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['tenth', 10],
]);
const AMBIGUOUS = new Set(['third', 'quarter', 'fifth', 'tenth']);

/** Six digits: enough to tell fractions apart, few enough for a third to equal a third. */
export const rounded = (value: number): number => Number(value.toPrecision(6));

const wholeOf = (word: string): number => wordNumbers(word).at(0)?.value ?? Number(word);

/** “Seven-and-a-half”. */
const mixedIn = (text: string): readonly Stated[] =>
  [...text.matchAll(AND_A_HALF)]
    .map(([shown, whole = '']) => ({ value: wholeOf(whole) + 0.5, text: shown }))
    .filter((one) => Number.isFinite(one.value));

function fractionOf(numerator: string, part: string): number {
  const whole = PARTS.get(part) ?? PARTS.get(part.replace(/s$/, '')) ?? 1;
  return rounded((wordNumbers(numerator).at(0)?.value ?? 1) / whole);
}

/** “Half” and “two thirds”; a bare “third” or “a quarter” is as often an ordinal or a season. */
const simpleIn = (text: string): readonly Stated[] =>
  [...text.toLowerCase().matchAll(FRACTION)]
    .filter(([, numerator, part = '']) => numerator === 'one' || !AMBIGUOUS.has(part))
    .map(([shown, numerator = '', part = '']) => ({
      value: fractionOf(numerator, part),
      text: shown,
    }));

const without = (text: string, some: readonly Stated[]): string =>
  some.reduce((left, one) => left.replaceAll(new RegExp(one.text, 'gi'), ' | '), text);

/** The fractions of a text, and what is left of the text without them. */
export function fractionsIn(text: string): {
  readonly found: readonly Stated[];
  readonly rest: string;
} {
  const mixed = mixedIn(text);
  const afterMixed = without(text, mixed);
  const simple = simpleIn(afterMixed);
  return { found: [...mixed, ...simple], rest: without(afterMixed, simple) };
}
