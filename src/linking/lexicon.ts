import { FormTable } from './form-table';
import { openSections } from './lexicon-file';
import type { LexiconArticle, LexiconEntity, LexiconForm } from './lexicon-form';
import { PhraseIndex } from './phrase-index';
import { StringTable } from './string-table';
import { TokenTrie } from './token-trie';
import { Vocabulary } from './vocabulary';
import { WordFilter } from './word-filter';

/** The linker's index, read where it lies: nothing is built but what is asked for. */
export interface Lexicon {
  readonly vocabulary: Vocabulary;
  readonly trie: TokenTrie;
  readonly filter: WordFilter;
  /** The forms that end in a state. */
  formsOf(state: number): readonly LexiconForm[];
  entity(number: number): LexiconEntity;
  articlesOf(law: LexiconEntity): readonly LexiconArticle[];
  readonly phrases: PhraseIndex;
  /** Ends of host names that speak for the country. */
  domains(): readonly string[];
}

/** Reads a lexicon from its bytes; throws an `Error` for people where they are damaged or too new. */
export function readLexicon(source: ArrayBuffer): Lexicon {
  const { buffer, section } = openSections(source);
  const strings = new StringTable(buffer, section);
  const trie = new TokenTrie(buffer, section);
  const forms = new FormTable(buffer, section, strings);
  const formsOfState = new Map<number, readonly LexiconForm[]>();
  return {
    vocabulary: new Vocabulary(buffer, section),
    trie,
    filter: new WordFilter(buffer, section),
    formsOf: (state) => {
      const known = formsOfState.get(state);
      if (known) return known;
      const found = forms.between(trie.firstRecord(state), trie.firstRecord(state + 1));
      formsOfState.set(state, found);
      return found;
    },
    entity: (number) => forms.entity(number),
    articlesOf: (law) => forms.articlesOf(law),
    phrases: new PhraseIndex(buffer, section, strings),
    domains: () => {
      const { offset, length } = section('domains');
      return JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, offset, length)));
    },
  };
}
