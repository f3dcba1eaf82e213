import type { LinkingWords } from '../model/data';
import type { Language } from '../model/language';
import { languages } from '../model/language';
import { hasEverydayWords, isEverydayWord } from './everyday-words';
import type { Block } from './page';
import { PhraseTable } from './phrase-table';
import { kazakhAttribute, kazakhOblique } from './tables/endings';
import { borderWords, dealingPrepositions } from './tables/function-words';
import { worldBodies } from './tables/world-bodies';
import { MAYBE_OWNER } from './tokens';

/**
 * `body`: a body of the world (UN, EU) owns what is said to be its own beside it, but stands for no
 * country; `hint`: a word that speaks for the country (currency, offices) and owns nothing; `passing`:
 * another country in a case in which it owns nothing (to, from, with it: Ресейден).
 */
export type Side = 'own' | 'foreign' | 'body' | 'hint' | 'passing';

/** A country, people or body named in the text, whose things generic names may be. */
export interface Owner {
  readonly block: Block;
  readonly first: number;
  readonly last: number;
  readonly side: Side;
  readonly text: string;
  /** True for a person of the country: speaks for it, but institutions are not said to be a person's. */
  readonly isPerson?: boolean;
  /** True for a place within the country: other countries' pages name some in passing. */
  readonly isPlace?: boolean;
  /** True for a name of the index, rather than a word of the tables. */
  readonly isName?: boolean;
}

/** Соглашение с Китаем: a country that is dealt with does not place the text there. */
export const isDealtWith = ({ block, first }: Owner): boolean =>
  block.has(first - 1) && dealingPrepositions.has(block.folded(first - 1));

/** The Russian border: it lies between two countries, and what is at it is in neither more than in the other. */
export const isOfBorder = ({ block, last }: Owner): boolean =>
  block.has(last + 1) && borderWords.has(block.folded(last + 1));

/** English names stand in texts of every language; Russian and Kazakh stems would be taken for each other. */
const tablesRead = (language: Language | 'other'): readonly Language[] => {
  if (language === 'other') return languages;
  return language === 'en' ? ['en'] : ['en', language];
};

/** What an entry of the tables stands for: a town of the country is an own place. */
type Sort = Side | 'town';

const sideEntries = (words: LinkingWords, language: Language) => [
  ...words.owners[language].map(
    (word) => [word, words.towns[language].includes(word) ? 'town' : 'own'] as const,
  ),
  ...words.foreignOwners[language].map(
    (word) => [word, worldBodies.has(word) ? 'body' : 'foreign'] as const,
  ),
];

/** Gate words that are no owners; of two entries of one length the first is found. */
const hintEntries = (words: LinkingWords) => words.gate.map(({ word }) => [word, 'hint'] as const);

function tableFor(words: LinkingWords, language: Language | 'other'): PhraseTable<Sort> {
  const sides = tablesRead(language).flatMap((read) => sideEntries(words, read));
  return new PhraseTable<Sort>([...sides, ...hintEntries(words)]);
}

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
  table: PhraseTable<Sort>,
): Owner | undefined {
  const start = block.startOf(first);
  const match = table.match(block.text, start, block.endOf(first));
  if (!match || (hasEverydayWords(language) && isEverydayWord(block, first, language)))
    return undefined;
  let last = first;
  while (block.has(last + 1) && block.endOf(last + 1) <= match.end) last++;
  const text = block.text.slice(start, match.end);
  if (match.value === 'town') return { block, first, last, side: 'own', text, isPlace: true };
  const isPassing = language === 'kk' && match.value === 'foreign' && isOblique(block, last);
  return { block, first, last, side: isPassing ? 'passing' : match.value, text };
}

/** Finds the owners in blocks. */
export class OwnerFinder {
  readonly #words: LinkingWords;
  readonly #tables = new Map<Language | 'other', PhraseTable<Sort>>();

  constructor(words: LinkingWords) {
    this.#words = words;
  }

  inBlock(block: Block, language: Language | 'other'): readonly Owner[] {
    const found: Owner[] = [];
    const table = this.#table(language);
    let free = block.first;
    block.eachNotable(MAYBE_OWNER, (token) => {
      if (token < free) return;
      const owner = ownerAt(block, token, language, table);
      if (!owner) return;
      found.push(owner);
      free = owner.last + 1;
    });
    return found;
  }

  #table(language: Language | 'other'): PhraseTable<Sort> {
    const known = this.#tables.get(language);
    if (known) return known;
    const table = tableFor(this.#words, language);
    this.#tables.set(language, table);
    return table;
  }
}
