const LATIN_WITH_MARKS = /(\p{Script=Latin})\p{M}+/gu;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;

/** Apostrophes stand inside words of romanised names (Qarag'andy), so they vanish instead of parting them. */
const APOSTROPHES = /['’ʼ‘`´]/gu;

/**
 * Words of a text in lower case: without accents on Latin letters, `ё` as `е`, no punctuation.
 * For comparing names and terms with each other and with a paragraph.
 */
export const foldedWords = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(LATIN_WITH_MARKS, '$1')
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(APOSTROPHES, '')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Those words with one space between them. */
export const folded = (text: string): string => foldedWords(text).join(' ');
