import type { Language } from '../model/language';
import { hasEverydayWords, isEverydayWord } from './everyday-words';
import { isOfMoney } from './money';
import type { Block } from './page';
import { type Entry, IndexedPhrases, type PhraseIndex } from './phrase-index';
import type { Phrases } from './phrases';
import { withSharedCase } from './shared-case';
import { hasStem } from './stems';
import { kazakhAttribute, kazakhOblique } from './tables/endings';
import {
  comparesBeforeOf,
  comparingWords,
  dealingPrepositions,
  guestsOf,
} from './tables/function-words';
import { MAYBE_OWNER } from './tokens';

/**
 * `body`: a body of the world (UN, EU) owns what is said to be its own beside it, but stands for no
 * country; `hint`: a word that speaks for the country (currency, offices) and owns nothing; `passing`:
 * another country in a case in which it owns nothing (to, from, with it: Ресейден); `press`: a paper or an agency
 * with the country's name in its own, which writes about every country and speaks for none.
 */
export type Side = 'own' | 'foreign' | 'body' | 'hint' | 'passing' | 'press';

/** A country, people or body named in the text, whose things generic names may be. */
export interface Owner {
  readonly block: Block;
  readonly first: number;
  readonly last: number;
  readonly side: Side;
  readonly text: string;
  /** True for a person or the people of the country: they speak for it, but institutions are not said to be theirs. */
  readonly isPerson?: boolean;
  /** True for a place within the country: other countries' pages name some in passing. */
  readonly isPlace?: boolean;
  /** True for a name of the index, rather than a word of the tables. */
  readonly isName?: boolean;
}

/** Соглашение с Китаем: a country that is dealt with does not place the text there. */
export const isDealtWith = ({ block, first }: Owner): boolean =>
  block.has(first - 1) && dealingPrepositions.has(block.folded(first - 1));

/** Behind Georgia, ahead of Kuwait: a country that is only compared. */
export function isCompared({ block, first }: Owner): boolean {
  if (!block.has(first - 1)) return false;
  const before = block.folded(first - 1);
  if (comparingWords.has(before)) return true;
  return before === 'of' && block.has(first - 2) && comparesBeforeOf.has(block.folded(first - 2));
}

/** Гражданин Узбекистана, посольство Турции: it names people of another country, not a place. */
export function isOfGuests({ block, first }: Owner): boolean {
  if (!block.has(first - 1)) return false;
  return hasStem(guestsOf, block.folded(first - 1));
}

/** English names stand in texts of every language; Russian and Kazakh stems would be taken for each other. */
const isRead = (written: Language | undefined, language: Language | 'other'): boolean =>
  written === undefined || written === 'en' || language === 'other' || written === language;

/** What an entry of the tables stands for: a town of the country is an own place, its people a hint. */
type Sort = Side | 'town' | 'people';

function sideOf(sort: Sort): Side {
  if (sort === 'town') return 'own';
  return sort === 'people' ? 'hint' : sort;
}

/** Gate words that are no owners are hints; of two entries of one length the first is found. */
const sortOf = ({ list, language: written }: Entry, language: Language | 'other') =>
  list === 'title' || !isRead(written, language) ? undefined : list;

const HYPHEN = /^[-‐‑]$/u;

/** Ресейден, АҚШ-қа: does a Kazakh word stand in a case in which it owns nothing? */
function isOblique(block: Block, token: number): boolean {
  const isJoined =
    !block.hasSpaceAfter(token) && block.has(token + 1) && HYPHEN.test(block.gapAfter(token));
  const word = block.folded(isJoined ? token + 1 : token);
  return kazakhOblique.test(word) || kazakhAttribute.test(word);
}

function ownerAt(
  block: Block,
  first: number,
  language: Language | 'other',
  table: Phrases<Sort>,
): Owner | undefined {
  const start = block.startOf(first);
  const match = table.match(block.text, start, block.endOf(first));
  if (!match || (hasEverydayWords(language) && isEverydayWord(block, first, language)))
    return undefined;
  let last = first;
  while (block.has(last + 1) && block.endOf(last + 1) <= match.end) last++;
  if (match.value === 'foreign' && isOfMoney(block, first, last)) return undefined;
  const text = block.text.slice(start, match.end);
  const isPlace = match.value === 'town';
  const isPerson = match.value === 'people';
  const named = sideOf(match.value);
  const isPassing = language === 'kk' && named === 'foreign' && isOblique(block, last);
  const side = isPassing ? 'passing' : named;
  // All owners have the same fields in the same order: compiled code then need not look which.
  return { block, first, last, side, text, isName: false, isPerson, isPlace };
}

/** Finds the owners in blocks. */
export class OwnerFinder {
  readonly #index: PhraseIndex;
  readonly #phrases = new Map<Language | 'other', Phrases<Sort>>();

  constructor(index: PhraseIndex) {
    this.#index = index;
  }

  inBlock(block: Block, language: Language | 'other'): readonly Owner[] {
    const found: Owner[] = [];
    const table = this.#phrasesIn(language);
    let free = block.first;
    block.eachNotable(MAYBE_OWNER, (token) => {
      if (token < free) return;
      const owner = ownerAt(block, token, language, table);
      if (!owner) return;
      found.push(owner);
      free = owner.last + 1;
    });
    return language === 'kk' ? withSharedCase(found) : found;
  }

  #phrasesIn(language: Language | 'other'): Phrases<Sort> {
    const known = this.#phrases.get(language);
    if (known) return known;
    const phrases = new IndexedPhrases(this.#index, (entry) => sortOf(entry, language));
    this.#phrases.set(language, phrases);
    return phrases;
  }
}
