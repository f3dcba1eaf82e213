import { COMBINING, foldText, foldUnit, SEPARATOR, UPPER } from './fold';
import { PrefixFilter } from './prefix-filter';
import { wordsOf } from './words';

/** Which capitals a phrase of a table asks for, read from how the table writes it. */
type Capitals = 'any' | 'initial' | 'all';

interface Part {
  readonly folded: string;
  /** True where any ending may follow: `казахстан*`. */
  readonly isStem: boolean;
}

interface Phrase<Value> {
  readonly parts: readonly Part[];
  readonly capitals: Capitals;
  readonly value: Value;
}

/** A phrase found in a text; `end` is a UTF-16 offset. */
export interface PhraseMatch<Value> {
  readonly end: number;
  readonly value: Value;
}

const MIN_STEM = 3;
/** What may stand between two words of a phrase. */
const BETWEEN_WORDS = /^(?:[\s.'’-]|\p{Cf}){1,3}$/u;

function capitalsOf(entry: string): Capitals {
  const letters = entry.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return 'all';
  return letters.slice(0, 1) === letters.slice(0, 1).toLowerCase() ? 'any' : 'initial';
}

function phraseOf<Value>(entry: string, value: Value): Phrase<Value> {
  const parts = wordsOf(entry).map(({ folded, end }) => ({
    folded,
    isStem: entry.normalize('NFC')[end] === '*',
  }));
  if (parts.length === 0) throw new Error(`“${entry}” has no letter to look for.`);
  if (parts.some(({ folded, isStem }) => isStem && folded.length < MIN_STEM))
    throw new Error(
      `“${entry}” is too short for a stem: write at least ${MIN_STEM} letters before *.`,
    );
  return { parts, capitals: capitalsOf(entry), value };
}

const fits = (part: Part, folded: string): boolean =>
  part.isStem ? folded.startsWith(part.folded) : folded === part.folded;

function hasCapitals(text: string, start: number, end: number, capitals: Capitals): boolean {
  if (capitals === 'any') return true;
  const isCapital = (at: number) => (foldUnit(text.charCodeAt(at)) & UPPER) !== 0;
  if (capitals === 'initial' || !isCapital(start)) return isCapital(start);
  return end - start < 2 || isCapital(start + 1);
}

/** The first word that begins at or after `from`, if only joining characters stand before it. */
export function wordAfter(text: string, from: number): { start: number; end: number } | undefined {
  let start = from;
  while (start < text.length && foldUnit(text.charCodeAt(start)) <= COMBINING) start++;
  if (start === text.length || !BETWEEN_WORDS.test(text.slice(from, start))) return undefined;
  let end = start;
  while (end < text.length && foldUnit(text.charCodeAt(end)) !== SEPARATOR) end++;
  return { start, end };
}

/** Words and phrases of a table, where `*` ends a stem, with a value each; found at a word of a text. */
export class PhraseTable<Value> {
  readonly #exact = new Map<string, Phrase<Value>[]>();
  readonly #stems = new Map<string, Phrase<Value>[]>();
  readonly #lengths: readonly number[];

  constructor(entries: Iterable<readonly [entry: string, value: Value]>) {
    for (const [entry, value] of entries) this.#add(phraseOf(entry, value));
    this.#lengths = [...new Set([...this.#stems.keys()].map(({ length }) => length))].sort(
      (a, b) => b - a,
    );
  }

  /** A filter over the first letters of every phrase. */
  beginnings(): readonly string[] {
    return [...this.#exact.keys(), ...this.#stems.keys()];
  }

  filter(): PrefixFilter {
    return new PrefixFilter(this.beginnings());
  }

  /** The longest phrase that begins with the word between two offsets. */
  match(text: string, start: number, end: number): PhraseMatch<Value> | undefined {
    let best: (PhraseMatch<Value> & { readonly size: number }) | undefined;
    for (const phrase of this.#startingWith(foldText(text.slice(start, end)))) {
      if (best && phrase.parts.length <= best.size) continue;
      if (!hasCapitals(text, start, end, phrase.capitals)) continue;
      const last = this.#endOf(phrase, text, end);
      if (last > 0) best = { end: last, value: phrase.value, size: phrase.parts.length };
    }
    return best;
  }

  #add(phrase: Phrase<Value>): void {
    const [first] = phrase.parts;
    if (!first) return;
    const map = first.isStem ? this.#stems : this.#exact;
    map.set(first.folded, [...(map.get(first.folded) ?? []), phrase]);
  }

  *#startingWith(folded: string): Generator<Phrase<Value>> {
    yield* this.#exact.get(folded) ?? [];
    for (const length of this.#lengths)
      if (length <= folded.length) yield* this.#stems.get(folded.slice(0, length)) ?? [];
  }

  /** Where the rest of a phrase ends after its first word, or 0. */
  #endOf(phrase: Phrase<Value>, text: string, end: number): number {
    let last = end;
    for (const part of phrase.parts.slice(1)) {
      const word = wordAfter(text, last);
      if (!word || !fits(part, foldText(text.slice(word.start, word.end)))) return 0;
      last = word.end;
    }
    return last;
  }
}
