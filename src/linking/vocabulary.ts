import { COMBINING, foldRare, foldTable, LETTER } from './fold';
import { hashWord } from './hash';
import type { Sections } from './lexicon-file';
import { type Ramp, rampAt } from './ramp';
import { bytesOf, intsOf, rampOf, shortsOf } from './typed';

export const UNKNOWN = -1;
const NUMBER_BITS = 20;
const NUMBER_MASK = (1 << NUMBER_BITS) - 1;

/** Folded tokens of all forms: hash table over their letters, verified letter by letter. */
export class Vocabulary {
  readonly #symbols: Uint16Array;
  readonly #bytes: Uint8Array;
  readonly #starts: Ramp;
  readonly #slots: Uint32Array;
  readonly #fold = foldTable();

  constructor(buffer: ArrayBuffer, section: Sections) {
    this.#symbols = shortsOf(buffer, section, 'symbols');
    this.#bytes = bytesOf(buffer, section, 'tokenBytes');
    this.#starts = rampOf(buffer, section, 'tokenBase', 'tokenDelta');
    this.#slots = intsOf(buffer, section, 'tokenSlots');
  }

  /** The number of the token that stands between two offsets of a text, given its hash, or `UNKNOWN`. */
  find(hash: number, text: string, start: number, end: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    const tag = hash >>> NUMBER_BITS;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = slots[slot] as number;
      if (entry === 0) return UNKNOWN;
      if (entry >>> NUMBER_BITS !== tag) continue;
      const token = (entry & NUMBER_MASK) - 1;
      if (this.#isToken(token, text, start, end)) return token;
    }
  }

  /** The number of a word that is folded already, or `UNKNOWN`. */
  findFolded(folded: string): number {
    return this.find(hashWord(folded), folded, 0, folded.length);
  }

  #isToken(token: number, text: string, start: number, end: number): boolean {
    const last = rampAt(this.#starts, token + 1);
    let at = rampAt(this.#starts, token);
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      const value = this.#fold[code] ?? foldRare(code);
      if (value <= COMBINING) continue;
      if (at === last || this.#symbols[this.#bytes[at] as number] !== (value & LETTER))
        return false;
      at++;
    }
    return at === last;
  }
}
