import { scaleOf } from './number-words';

/** A number written in digits; `code` where it is part of a name, such as `COVID-19` or `GM-172`. */
export interface DigitNumber {
  readonly value: number;
  readonly text: string;
  readonly code: boolean;
}

const GROUPED = /(?<!\d)(?<!\d[.,])(?:\d{1,3}(?:[,\s]\d{3})+(?!\d)|\d+)(?:\.\d+)?/g;
const BEFORE_CODE = /\p{L}[-‐‑./]?$/u;
const NEXT_WORD = /^[\s‐‑-]*(\p{L}+)/u;

/** Numbers in digits in an English text: `1,024`, `4.4 trillion`, `158th`, `2019–2023`. */
export function digitNumbers(text: string): readonly DigitNumber[] {
  return [...text.matchAll(GROUPED)].map((match) => {
    const end = match.index + match[0].length;
    const word = NEXT_WORD.exec(text.slice(end, end + 16))?.[1] ?? '';
    const scale = scaleOf(word);
    const digits = Number(match[0].replace(/[,\s]/g, ''));
    return {
      value: Number((digits * (scale ?? 1)).toPrecision(12)),
      text: scale ? `${match[0]} ${word}` : match[0],
      code: BEFORE_CODE.test(text.slice(Math.max(0, match.index - 2), match.index)),
    };
  });
}

/** Numbers by every other way of reading their digits: unscaled, and without their groups. */
export function looseNumbers(text: string): readonly number[] {
  const whole = text.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? [];
  return [...whole, ...(text.match(/\d+/g) ?? [])].map((one) => Number(one.replace(/,/g, '')));
}

/**
 * Numbers in digits in a Russian or Kazakh text, where a space groups thousands and a comma or a
 * point parts decimals.
 */
export function translatedNumbers(text: string): readonly number[] {
  const found = text.match(/(?<!\d)(?:\d{1,3}(?:\s\d{3})+(?!\d)|\d+)(?:[.,]\d+)?/g) ?? [];
  return found.map((one) => Number(one.replace(/\s/g, '').replace(',', '.')));
}
