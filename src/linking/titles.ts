import type { Block } from './page';
import { IndexedPhrases, type PhraseIndex } from './phrase-index';
import type { Phrases } from './phrases';

/** Titles that stand before a surname, of all languages. */
export const titlesOf = (index: PhraseIndex): Phrases<true> =>
  new IndexedPhrases(index, ({ list }) => (list === 'title' ? true : undefined), 'title');

/** Words of a title at most: vice prime minister. */
const LONGEST = 3;

/** Where titles end on one page: several rules ask of the same words. */
export class Titles {
  readonly #titles: Phrases<true>;
  /** By token. */
  readonly #known = new Map<number, boolean>();

  constructor(titles: Phrases<true>) {
    this.#titles = titles;
  }

  /** Does a title end with this token? */
  endAt(block: Block, token: number): boolean {
    const known = this.#known.get(token);
    if (known !== undefined) return known;
    const found = this.#find(block, token);
    this.#known.set(token, found);
    return found;
  }

  #find(block: Block, token: number): boolean {
    for (let first = token; first > token - LONGEST && block.has(first); first--) {
      const match = this.#titles.match(block.text, block.startOf(first), block.endOf(first));
      if (match && match.end === block.endOf(token)) return true;
    }
    return false;
  }
}
