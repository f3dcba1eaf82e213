const VOWELS = 'АЕЁИОУЫЭЮЯ';

/** Read as a masculine word: one vowel between consonants, as МИД, ЦИК. */
const readAsWord = new RegExp(`^[^${VOWELS}\\P{Lu}]{1,2}[${VOWELS}][^${VOWELS}\\P{Lu}ЬЪ]$`, 'u');

/** The forms of an abbreviation in capitals: `МИД`, `МИДа`, `МИДу`…; `КНБ` alone where it is spelt out. */
export function declineAbbreviation(text: string): readonly string[] {
  if (!readAsWord.test(text)) return [text];
  return ['', 'а', 'у', 'ом', 'е'].map((ending) => text + ending);
}
