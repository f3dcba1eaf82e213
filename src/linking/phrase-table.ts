import { COMBINING, foldRare, foldTable, foldUnit, LETTER, SEPARATOR, UPPER } from './fold';
import { HASH_SEED, hashStep } from './hash';
import { PREFIX, PrefixFilter, SHORT_PREFIX } from './prefix-filter';
import { wordsOf } from './words';

/** Which capitals a phrase of a table asks for, read from how the table writes it. */
export type Capitals = 'any' | 'initial' | 'all';

export interface Part {
  readonly folded: string;
  /** True where any ending may follow: `казахстан*`. */
  readonly isStem: boolean;
}

export interface Phrase<Value> {
  readonly parts: readonly Part[];
  readonly capitals: Capitals;
  readonly value: Value;
}

/** A phrase found in a text; `end` is a UTF-16 offset. */
export interface PhraseMatch<Value> {
  readonly end: number;
  readonly value: Value;
}

/** What may stand between two words of a phrase. */
const BETWEEN_WORDS = /^(?:[\s.'’-]|\p{Cf}){1,3}$/u;

export function capitalsOf(entry: string): Capitals {
  const letters = entry.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return 'all';
  return letters.slice(0, 1) === letters.slice(0, 1).toLowerCase() ? 'any' : 'initial';
}

/** The words of an entry; one of them at least has a letter (the builder of the lexicon sees to it). */
export const partsOf = (entry: string): readonly Part[] =>
  wordsOf(entry).map(({ folded, end }) => ({
    folded,
    isStem: entry.normalize('NFC')[end] === '*',
  }));

/** Is the word between two offsets the part, or does it begin with it? Compared in place. */
function fits({ folded, isStem }: Part, text: string, start: number, end: number): boolean {
  const table = foldTable();
  let letters = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const value = code < table.length ? (table[code] as number) : foldRare(code);
    if (value <= COMBINING) continue;
    if (letters === folded.length) return isStem;
    if (folded.charCodeAt(letters) !== (value & LETTER)) return false;
    letters++;
  }
  return letters === folded.length;
}

const isCapital = (text: string, at: number): boolean =>
  (foldUnit(text.charCodeAt(at)) & UPPER) !== 0;

/** Of an abbreviation two capitals are enough: an ending may follow. */
function hasCapitals(text: string, start: number, end: number, capitals: Capitals): boolean {
  if (capitals === 'any') return true;
  if (!isCapital(text, start)) return false;
  return capitals === 'initial' || end - start < 2 || isCapital(text, start + 1);
}

function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && foldUnit(text.charCodeAt(end)) !== SEPARATOR) end++;
  return end;
}

/** The next word after an offset, if only joining characters stand before it. */
function wordAfter(text: string, from: number): { start: number; end: number } | undefined {
  let start = from;
  while (start < text.length && foldUnit(text.charCodeAt(start)) <= COMBINING) start++;
  if (start === text.length || !BETWEEN_WORDS.test(text.slice(from, start))) return undefined;
  return { start, end: endOfWord(text, start) };
}

/** Where the rest of a phrase ends after its first word, or 0. */
function endOfPhrase<Value>({ parts }: Phrase<Value>, text: string, end: number): number {
  let last = end;
  for (let at = 1; at < parts.length; at++) {
    const word = wordAfter(text, last);
    if (!word || !fits(parts[at] as Part, text, word.start, word.end)) return 0;
    last = word.end;
  }
  return last;
}

/** The unfinished hash of a word's first letters, under which its phrases are kept; no string is made. */
function keyOf(text: string, start: number, end: number, size: number): number {
  const table = foldTable();
  let key = HASH_SEED;
  let letters = 0;
  for (let at = start; at < end && letters < size; at++) {
    const code = text.charCodeAt(at);
    const value = code < table.length ? (table[code] as number) : foldRare(code);
    if (value <= COMBINING) continue;
    key = hashStep(key, value & LETTER);
    letters++;
  }
  return key;
}

/** Entries whose first words begin alike; they are cut into words when a text first has such a word. */
interface Bucket<Value> {
  readonly entries: (readonly [entry: string, value: Value])[];
  phrases?: readonly Phrase<Value>[];
}

/** Of two entries of as many words the one that came first is found. */
const phrasesOf = <Value>(
  entries: readonly (readonly [entry: string, value: Value])[],
): readonly Phrase<Value>[] =>
  entries
    .map(([entry, value]) => ({ parts: partsOf(entry), capitals: capitalsOf(entry), value }))
    .sort((a, b) => b.parts.length - a.parts.length);

/** Words and phrases, where `*` ends a stem, with a value each; found at a word of a text. */
export abstract class Phrases<Value> {
  /** Is there a stem of fewer letters than a key has? */
  protected hasShortStem = false;

  /** Those whose first word has the key, those of more words first. */
  protected abstract under(key: number): readonly Phrase<Value>[] | undefined;

  /** The longest phrase that begins with the word between two offsets. */
  match(text: string, start: number, end: number): PhraseMatch<Value> | undefined {
    const found = this.#matchUnder(keyOf(text, start, end, PREFIX), text, start, end);
    if (found || !this.hasShortStem) return found;
    return this.#matchUnder(keyOf(text, start, end, SHORT_PREFIX), text, start, end);
  }

  #matchUnder(
    key: number,
    text: string,
    start: number,
    end: number,
  ): PhraseMatch<Value> | undefined {
    const phrases = this.under(key);
    for (let at = 0; phrases !== undefined && at < phrases.length; at++) {
      const phrase = phrases[at] as Phrase<Value>;
      const first = phrase.parts[0] as Part;
      if (!fits(first, text, start, end)) continue;
      if (!hasCapitals(text, start, end, phrase.capitals)) continue;
      const last = endOfPhrase(phrase, text, end);
      if (last > 0) return { end: last, value: phrase.value };
    }
    return undefined;
  }
}

/** Phrases of a list of entries. */
export class PhraseTable<Value> extends Phrases<Value> {
  /** By the first letters of the first word. */
  readonly #buckets = new Map<number, Bucket<Value>>();

  constructor(entries: Iterable<readonly [entry: string, value: Value]>) {
    super();
    for (const entry of entries) this.#add(entry);
  }

  /** A filter over the first letters of every phrase. */
  filter(): PrefixFilter {
    return new PrefixFilter(this.#buckets.keys());
  }

  protected under(key: number): readonly Phrase<Value>[] | undefined {
    const bucket = this.#buckets.get(key);
    if (!bucket) return undefined;
    bucket.phrases ??= phrasesOf(bucket.entries);
    return bucket.phrases;
  }

  #add([entry, value]: readonly [string, Value]): void {
    const text = entry.normalize('NFC');
    const { key, isShortStem } = keyOfEntry(text);
    if (isShortStem) this.hasShortStem = true;
    const bucket = this.#buckets.get(key);
    if (bucket) bucket.entries.push([text, value]);
    else this.#buckets.set(key, { entries: [[text, value]] });
  }
}

/** The key of a composed entry, and whether it begins with a stem of fewer letters. */
export function keyOfEntry(text: string): { key: number; isShortStem: boolean } {
  const { start, end } = firstWordOf(text);
  const isShortStem = text[end] === '*' && end - start < PREFIX;
  return { key: keyOf(text, start, end, PREFIX), isShortStem };
}

function firstWordOf(text: string): { start: number; end: number } {
  let start = 0;
  while (start < text.length && foldUnit(text.charCodeAt(start)) <= COMBINING) start++;
  return { start, end: endOfWord(text, start) };
}
