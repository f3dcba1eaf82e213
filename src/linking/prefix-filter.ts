/** Letters of a word's beginning that are looked at, and of a beginning that is shorter. */
export const PREFIX = 4;
export const SHORT_PREFIX = 3;

/** 8 kB; some two thousand beginnings then let one other word in thirty through. */
const BITS = 1 << 16;
const slotOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> 16;

/**
 * Says quickly that a word cannot begin any of a list of words: one bit for each beginning. It is asked
 * with the unfinished hash (`hashStep`) of the word's first letters, which a scan has at hand.
 */
export class PrefixFilter {
  readonly #bits = new Uint32Array(BITS / 32);

  /** `keys`: unfinished hashes of the first `PREFIX` letters of words, or of all letters of shorter ones. */
  constructor(keys: Iterable<number>) {
    for (const key of keys) {
      const slot = slotOf(key);
      this.#bits[slot >>> 5] = (this.#bits[slot >>> 5] as number) | (1 << (slot & 31));
    }
  }

  /** May be true for a beginning that is none; is never false for one that is. */
  has(hash: number): boolean {
    const slot = slotOf(hash);
    return (((this.#bits[slot >>> 5] as number) >>> (slot & 31)) & 1) === 1;
  }
}
