import { FIRST_PHRASE, PHRASE_INTS, type PhraseTraits, phraseTraits, shortKey } from './layout';
import type { Sections } from './lexicon-file';
import type { Part, Phrase } from './phrase';
import { Phrases } from './phrases';
import { PrefixFilter } from './prefix-filter';
import { countBelow } from './sorted';
import type { StringTable } from './string-table';
import { intsOf } from './typed';

/** An entry of the linking words: its words, and where it stands there; hints are of no one language. */
export interface Entry extends PhraseTraits {
  readonly words: string;
}

/** The entries of the linking words as the builder sorted them, by the key of their first words. */
export class PhraseIndex {
  readonly #keys: readonly number[];
  readonly #rows: Uint32Array;
  readonly #strings: StringTable;

  constructor(buffer: ArrayBuffer, section: Sections, strings: StringTable) {
    this.#keys = intsOf(buffer, section, 'phraseKeys') as unknown as readonly number[];
    this.#rows = intsOf(buffer, section, 'phrases');
    this.#strings = strings;
  }

  /** Does an entry begin with a stem that is shorter than a key? */
  get hasShortStem(): boolean {
    return this.#rows[0] === 1;
  }

  /** The entries whose first word has the shortened key, in their order. */
  under(key: number): readonly Entry[] {
    const found: Entry[] = [];
    const from = countBelow(this.#keys, same, key);
    for (let at = from; this.#keys[at] === key; at++) found.push(this.#entry(at));
    return found;
  }

  /** Says quickly that no entry of a list begins with a shortened key. */
  filterOf(list: PhraseTraits['list']): PrefixFilter {
    const keys: number[] = [];
    for (let at = 0; at < this.#keys.length; at++)
      if (phraseTraits.listOf(this.#traitsAt(at)) === list) keys.push(this.#keys[at] as number);
    return new PrefixFilter(keys);
  }

  #traitsAt(at: number): number {
    return this.#rows[FIRST_PHRASE + at * PHRASE_INTS + 1] as number;
  }

  #entry(at: number): Entry {
    const text = this.#rows[FIRST_PHRASE + at * PHRASE_INTS] as number;
    return { words: this.#strings.at(text), ...phraseTraits.read(this.#traitsAt(at)) };
  }
}

const same = (key: number): number => key;

const partOf = (word: string): Part =>
  word.endsWith('*')
    ? { folded: word.slice(0, -1), isStem: true }
    : { folded: word, isStem: false };

const NONE: readonly never[] = [];

/** Those phrases of the index that have a value here; of a `list` alone, where it is given, which is asked of any word. */
export class IndexedPhrases<Value> extends Phrases<Value> {
  readonly #index: PhraseIndex;
  readonly #choose: (entry: Entry) => Value | undefined;
  readonly #list: PhraseTraits['list'] | undefined;
  #filter?: PrefixFilter;
  readonly #known = new Map<number, readonly Phrase<Value>[]>();

  constructor(
    index: PhraseIndex,
    choose: (entry: Entry) => Value | undefined,
    list?: PhraseTraits['list'],
  ) {
    super();
    this.#index = index;
    this.#choose = choose;
    this.#list = list;
    this.hasShortStem = index.hasShortStem;
  }

  protected under(key: number): readonly Phrase<Value>[] {
    const short = shortKey(key);
    if (this.#list && !this.#mayBegin(short, this.#list)) return NONE;
    return this.#known.get(short) ?? this.#read(short);
  }

  #mayBegin(key: number, list: PhraseTraits['list']): boolean {
    this.#filter ??= this.#index.filterOf(list);
    return this.#filter.has(key);
  }

  #read(key: number): readonly Phrase<Value>[] {
    const phrases: Phrase<Value>[] = [];
    for (const entry of this.#index.under(key)) {
      const value = this.#choose(entry);
      const parts = entry.words.split(' ').map(partOf);
      if (value !== undefined) phrases.push({ parts, capitals: entry.capitals, value });
    }
    phrases.sort((a, b) => b.parts.length - a.parts.length);
    this.#known.set(key, phrases);
    return phrases;
  }
}
