import { foldRare, foldTable, LETTER } from './fold';

const LETTERS = 3;
const BITS = 1 << 14;

/** Three folded letters as one small number; a shorter word counts what it has. */
const mix = (sum: number, letter: number): number => Math.imul(sum, 131) + letter;
const slotOf = (sum: number): number => Math.imul(sum, 0x9e3779b1) >>> 18;

/** Says quickly that a word cannot begin any of a list of words: one bit for each beginning. */
export class PrefixFilter {
  readonly #bits = new Uint32Array(BITS / 32);
  readonly #fold = foldTable();

  /** `folded`: words or stems in folded letters; one shorter than three letters is a whole word. */
  constructor(folded: Iterable<string>) {
    for (const word of folded) {
      const slot = this.#slot(word, 0, word.length);
      this.#bits[slot >>> 5] = (this.#bits[slot >>> 5] as number) | (1 << (slot & 31));
    }
  }

  /** May be true for a word that begins none; is never false for one that does. */
  mayBegin(text: string, start: number, end: number): boolean {
    const slot = this.#slot(text, start, end);
    return (((this.#bits[slot >>> 5] as number) >>> (slot & 31)) & 1) === 1;
  }

  #slot(text: string, start: number, end: number): number {
    const stop = end - start > LETTERS ? start + LETTERS : end;
    let sum = 0;
    for (let at = start; at < stop; at++) {
      const code = text.charCodeAt(at);
      sum = mix(sum, (this.#fold[code] ?? foldRare(code)) & LETTER);
    }
    return slotOf(sum);
  }
}
