import type { Block } from './page';
import { IndexedPhrases, type PhraseIndex } from './phrase-index';
import type { Phrases } from './phrase-table';

/** Titles that stand before a surname, of all languages. */
export const titlesOf = (index: PhraseIndex): Phrases<true> =>
  new IndexedPhrases(index, ({ list }) => (list === 'title' ? true : undefined));

/** Words of a title at most: vice prime minister. */
const LONGEST = 3;

/** Does a title end with this token? */
export function endsTitle(titles: Phrases<true>, block: Block, token: number): boolean {
  for (let first = token; first > token - LONGEST && block.has(first); first--) {
    const match = titles.match(block.text, block.startOf(first), block.endOf(first));
    if (match && match.end === block.endOf(token)) return true;
  }
  return false;
}
