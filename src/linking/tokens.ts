/** Marks of a token, combined. */
export const CAPITAL = 1;
export const ALL_CAPITALS = 2;
/** Its first letters begin some owner or gate word: worth a closer look. */
export const MAYBE_OWNER = 4;
/** Its number was found by its spelling, composed or in one script. */
export const CHECKED = 8;

/** UTF-16 units of running text for each token, at the least that is usual: fewer make the columns grow. */
const UNITS_PER_TOKEN = 4;

const wider = (from: Int32Array, size: number): Int32Array => {
  const to = new Int32Array(size);
  to.set(from);
  return to;
};

/** The tokens of one page, block after block, as columns of numbers. */
export class Tokens {
  count = 0;
  /** Offsets in the token's block, UTF-16 units. */
  start: Int32Array;
  end: Int32Array;
  /** Number in the vocabulary, or `UNKNOWN`. */
  id: Int32Array;
  marks: Uint8Array;
  /** The tokens at which a name or an owner may begin, in their order: the others are looked at no more. */
  notable: Int32Array;
  notableCount = 0;

  /** `units`: length of the text that is to be cut. */
  constructor(units: number) {
    const size = Math.ceil(units / UNITS_PER_TOKEN) + 1;
    this.start = new Int32Array(size);
    this.end = new Int32Array(size);
    this.id = new Int32Array(size);
    this.marks = new Uint8Array(size);
    this.notable = new Int32Array(size);
  }

  add(start: number, end: number, id: number, marks: number): void {
    if (this.count === this.id.length) this.#grow();
    this.start[this.count] = start;
    this.end[this.count] = end;
    this.id[this.count] = id;
    this.marks[this.count] = marks;
    this.count++;
  }

  /** Notes the token added last. */
  note(): void {
    this.notable[this.notableCount++] = this.count - 1;
  }

  #grow(): void {
    const size = this.id.length * 2;
    this.start = wider(this.start, size);
    this.end = wider(this.end, size);
    this.id = wider(this.id, size);
    this.notable = wider(this.notable, size);
    const marks = new Uint8Array(size);
    marks.set(this.marks);
    this.marks = marks;
  }
}
