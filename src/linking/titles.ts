import type { LinkingWords } from '../model/data';
import { languages } from '../model/language';
import type { Block } from './page';
import { PhraseTable } from './phrase-table';

/** Titles that stand before a surname, of all languages. */
export const titleTable = (words: LinkingWords): PhraseTable<true> =>
  new PhraseTable(
    languages.flatMap((lang) => words.titles[lang].map((word) => [word, true] as const)),
  );

/** Words of a title at most: vice prime minister. */
const LONGEST = 3;

/** Does a title end with this token? */
export function endsTitle(titles: PhraseTable<true>, block: Block, token: number): boolean {
  for (let first = token; first > token - LONGEST && block.has(first); first--) {
    const match = titles.match(block.text, block.startOf(first), block.endOf(first));
    if (match && match.end === block.endOf(token)) return true;
  }
  return false;
}
