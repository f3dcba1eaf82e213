/** Letters that look the same in Latin and Cyrillic, capitals and small apart: H is Н, h is һ. */
const LATIN = 'ABCEHIKMOPTXYaceihkmopxySsJj';
const CYRILLIC = 'АВСЕНІКМОРТХУасеіһкморхуЅѕЈј';

const toCyrillic = new Map([...LATIN].map((letter, at) => [letter, CYRILLIC[at] as string]));
const toLatin = new Map([...CYRILLIC].map((letter, at) => [letter, LATIN[at] as string]));

const IN_CYRILLIC = /\p{Script=Cyrillic}/u;
const IN_LATIN = /\p{Script=Latin}/u;

const spelled = (word: string, letters: ReadonlyMap<string, string>): string =>
  Array.from(word, (letter) => letters.get(letter) ?? letter).join('');

/** A word that mixes the two scripts, spelled in each of them alone, where that can be done. */
export function inOneScript(word: string): readonly string[] {
  if (!IN_CYRILLIC.test(word) || !IN_LATIN.test(word)) return [];
  return [spelled(word, toCyrillic), spelled(word, toLatin)].filter(
    (form) => !(IN_CYRILLIC.test(form) && IN_LATIN.test(form)),
  );
}
