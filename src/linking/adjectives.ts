import { russianAdjective } from './tables/endings';

/** What Russian adjectives end with: of most words the last letter tells, and the pattern would try every one. */
const lastLetters: ReadonlySet<number> = new Set(
  Array.from('йяеоумюхи', (letter) => letter.charCodeAt(0)),
);

const FIRST_CYRILLIC = 0x400;

/** Does a folded word end like a Russian adjective? */
export function isRussianAdjective(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  return last >= FIRST_CYRILLIC && lastLetters.has(last) && russianAdjective.test(word);
}
