/** What some entries of the gate begin with: with a capital, and in small letters (`gateBeginnings`). */
export interface GatePattern {
  readonly named: string;
  readonly common: string;
}

/** Nearly all text is lower case: this class, of few ranges, spares it the look at the names. */
const capitals = '[A-Z\\u0400-\\u042f\\u0490-\\u04ff]';
/** What the gate reads over within a word: the classes `SKIPPED` and `COMBINING` of the fold. */
export const readOver =
  '[\\u00ad\\u0300-\\u036f\\u0483-\\u0489\\u200b-\\u200f\\u2060-\\u2064\\ufe00-\\ufe0f\\ufeff]+';

export const isLetter = (unit: string): boolean => unit.toLowerCase() !== unit.toUpperCase();
const isCapital = (unit: string): boolean => unit !== unit.toLowerCase();

/** Can a word begin at an offset? A letter may stand before a capital where words touch: `storyKazakhstan`. */
export function mayBegin(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return !isLetter(before) || (isCapital(text.charAt(at)) && !isCapital(before));
}

/** Signs of a pattern: what stands between two words, and the end of a word. */
export const wordGap = ' ';
export const wordEnd = '~';

/** In joined text words may touch: where a line breaks nothing stands between them. */
const touching = { gap: '[^]{0,3}?', end: '' };
const apart = { gap: "[\\s.'’-]{1,3}", end: '(?![\\p{L}\\p{Nd}])' };

/** The expression that finds the words of a pattern, in capitals throughout too. */
export function expressionOf({ named, common }: GatePattern, isJoined: boolean): string {
  const { gap, end } = isJoined ? touching : apart;
  return `(?=${capitals})(?:${named}|${named.toUpperCase()})|${common}`
    .replaceAll(wordGap, gap)
    .replaceAll(wordEnd, end);
}
