/** 8 kB; some two thousand beginnings then let one other word in thirty through. */
const BITS = 1 << 16;
const slotOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 16;

/** Says quickly that a word cannot begin any of a list of words: one bit for each beginning. */
export class PrefixFilter {
  readonly #bits = new Uint32Array(BITS / 32);

  /** `keys`: shortened keys of the words' first letters. */
  constructor(keys: Iterable<number>) {
    for (const key of keys) {
      const slot = slotOf(key);
      this.#bits[slot >>> 5] = (this.#bits[slot >>> 5] as number) | (1 << (slot & 31));
    }
  }

  /** May be true for a beginning that is none; is never false for one that is. */
  has(key: number): boolean {
    const slot = slotOf(key);
    return (((this.#bits[slot >>> 5] as number) >>> (slot & 31)) & 1) === 1;
  }
}
