import { COMBINING, foldRare, foldTable, LETTER } from './fold';
import { HASH_SEED, hashEnd, hashStep } from './hash';
import { AMBIGUOUS, TAG_SHIFT, TOKEN_MASK } from './layout';
import type { Sections } from './lexicon-file';
import { type Ramp, rampAt } from './ramp';
import { bytesOf, intsOf, rampOf, shortsOf } from './typed';

export const UNKNOWN = -1;

/** Folded tokens of all forms, in a hash table over their letters. */
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

  /**
   * The number of the only token that the word between two offsets can be, or `UNKNOWN`. It need not be the
   * word: `isToken` tells, and is asked only where something depends on it.
   */
  find(text: string, start: number, end: number): number {
    let unfinished = HASH_SEED;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      const value = this.#fold[code] ?? foldRare(code);
      if (value > COMBINING) unfinished = hashStep(unfinished, value & LETTER);
    }
    const hash = hashEnd(unfinished);
    const slots = this.#slots;
    const mask = slots.length - 1;
    const tag = hash >>> TAG_SHIFT;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = slots[slot] as number;
      if (entry === 0) return UNKNOWN;
      if (entry >>> TAG_SHIFT !== tag) continue;
      const token = (entry & TOKEN_MASK) - 1;
      if ((entry & AMBIGUOUS) === 0 || this.isToken(token, text, start, end)) return token;
    }
  }

  /** The number of a word that is folded already, or `UNKNOWN`. */
  findFolded(folded: string): number {
    const token = this.find(folded, 0, folded.length);
    return token !== UNKNOWN && this.isToken(token, folded, 0, folded.length) ? token : UNKNOWN;
  }

  /** Is the token spelled by the letters between two offsets of a text? */
  isToken(token: number, text: string, start: number, end: number): boolean {
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
