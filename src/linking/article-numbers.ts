import { isDigit } from './fold';
import { eachNumber } from './tables/article-words';

/** Characters looked at beside a law's name. */
export const REACH = 160;

/** A stretch of a block's text, UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Numbers of articles in a text, with the word for article. */
export interface Found {
  readonly span: Stretch;
  /** Where the word for article begins before the first number, away from the law's name. */
  readonly wordStart?: number;
  /** Where it ends after the last. */
  readonly wordEnd?: number;
  readonly numbers: readonly (Stretch & { readonly article: string })[];
}

export const numbersIn = (match: RegExpExecArray, offset: number): Found['numbers'] => {
  const list = match.groups?.numbers ?? '';
  const from = offset + match.index + match[0].indexOf(list);
  return Array.from(list.matchAll(eachNumber), (one) => ({
    start: from + one.index,
    end: from + one.index + one[0].length,
    article: one[0],
  }));
};

/** A digit stands between two offsets: most texts have none, and no pattern need be tried. */
export function hasDigit(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isDigit(text.charCodeAt(at))) return true;
  return false;
}

/** Of all letters this one alone is longer in lower case, which would move the offsets. */
const LONGER_IN_LOWER_CASE = 'İ';

export const lowered = (text: string): string =>
  text.replaceAll(LONGER_IN_LOWER_CASE, 'I').toLowerCase();

/** The stretch of text where it can hold a reference, else nothing. */
export const searchable = (text: string, from: number, to: number): string =>
  hasDigit(text, from, Math.min(to, text.length)) ? text.slice(from, to) : '';
