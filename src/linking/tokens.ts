/** Marks of a token, combined. */
export const CAPITAL = 1;
export const ALL_CAPITALS = 2;
/** Its first letters begin some owner or gate word: worth a closer look. */
export const MAYBE_OWNER = 4;
/** Its number was found by its spelling, composed or in one script. */
export const CHECKED = 8;

const FIRST_CAPACITY = 1024;

/** The tokens of one page, block after block, as columns of numbers. */
export class Tokens {
  count = 0;
  /** Offsets in the token's block, UTF-16 units. */
  start = new Int32Array(FIRST_CAPACITY);
  end = new Int32Array(FIRST_CAPACITY);
  /** Number in the vocabulary, or `UNKNOWN`. */
  id = new Int32Array(FIRST_CAPACITY);
  marks = new Uint8Array(FIRST_CAPACITY);

  add(start: number, end: number, id: number, marks: number): void {
    if (this.count === this.id.length) this.#grow();
    this.start[this.count] = start;
    this.end[this.count] = end;
    this.id[this.count] = id;
    this.marks[this.count] = marks;
    this.count++;
  }

  #grow(): void {
    const wider = (from: Int32Array) => {
      const to = new Int32Array(from.length * 2);
      to.set(from);
      return to;
    };
    this.start = wider(this.start);
    this.end = wider(this.end);
    this.id = wider(this.id);
    const marks = new Uint8Array(this.marks.length * 2);
    marks.set(this.marks);
    this.marks = marks;
  }
}
