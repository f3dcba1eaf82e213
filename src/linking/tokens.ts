/** What a notable token may begin, combined. */
export const MAYBE_NAME = 1;
export const MAYBE_OWNER = 2;

/** Tokens there is room for at first, and as many as room is kept for from one page to the next. */
const FIRST_ROOM = 1 << 12;
const MOST_KEPT = 1 << 16;

/** Words that are remembered folded, a power of two: rules ask for those around one name, then the next. */
const REMEMBERED = 512;
/** Tokens of all pages, after which they are numbered from the beginning. */
const FIRST_PAGE = 2;
const MOST_NUMBERED = 1 << 29;

const wider = (from: Int32Array, size: number): Int32Array => {
  const to = new Int32Array(size);
  to.set(from);
  return to;
};

/** The tokens of one page, block after block, as columns of numbers. */
export class Tokens {
  count = 0;
  /** Offsets in the token's block, UTF-16 units: where it starts and where it ends, in turn. */
  bounds: Int32Array = new Int32Array(2 * FIRST_ROOM);
  /** Folded values of the text that was cut last. */
  letters: Uint16Array = new Uint16Array(FIRST_ROOM);
  /** The tokens at which a name or an owner may begin, in their order: the others are looked at no more. */
  notable: Int32Array = new Int32Array(FIRST_ROOM);
  /** What each of them may begin. */
  kinds: Uint8Array = new Uint8Array(FIRST_ROOM);
  notableCount = 0;
  /** Numbers in the vocabulary of words with marks, of two scripts or broken at a line's end. */
  readonly unusual = new Map<number, number>();

  /** Folded words, each in the place of its token's low bits, and whose they are. */
  readonly #folded: string[] = new Array(REMEMBERED).fill('');
  readonly #foldedOf = new Int32Array(REMEMBERED);
  /** Added to a token's number: the words of no page before then have the same. */
  #pageOf = FIRST_PAGE;

  /** The folded letters of a token that are remembered, if they are. */
  folded(token: number): string | undefined {
    const at = token & (REMEMBERED - 1);
    return this.#foldedOf[at] === token + this.#pageOf ? this.#folded[at] : undefined;
  }

  remember(token: number, folded: string): void {
    const at = token & (REMEMBERED - 1);
    this.#foldedOf[at] = token + this.#pageOf;
    this.#folded[at] = folded;
  }

  /** Makes it ready for another page. Columns are used again: new ones for each page cost as much as reading it. */
  clear(): void {
    this.#pageOf += this.count + 1;
    if (this.#pageOf > MOST_NUMBERED) this.#numberAgain();
    this.count = 0;
    this.notableCount = 0;
    this.unusual.clear();
    if (this.bounds.length <= 2 * MOST_KEPT) return;
    this.bounds = new Int32Array(2 * FIRST_ROOM);
    this.letters = new Uint16Array(FIRST_ROOM);
    this.notable = new Int32Array(FIRST_ROOM);
    this.kinds = new Uint8Array(FIRST_ROOM);
  }

  #numberAgain(): void {
    this.#pageOf = FIRST_PAGE;
    this.#foldedOf.fill(0);
  }

  /** Makes room for the words of one more text, however short they are. */
  reserve(units: number): void {
    if (units > this.letters.length) this.letters = new Uint16Array(2 * units);
    const needed = 2 * this.count + units + 2;
    if (needed > this.bounds.length)
      this.bounds = wider(this.bounds, Math.max(needed, this.bounds.length * 2));
  }

  add(start: number, end: number): void {
    this.bounds[2 * this.count] = start;
    this.bounds[2 * this.count + 1] = end;
    this.count++;
  }

  /** Notes that something may begin at a token; tokens come in their order, the last more than once. */
  note(token: number, kind: number): void {
    const before = this.notableCount - 1;
    if (before >= 0 && this.notable[before] === token) {
      this.kinds[before] = (this.kinds[before] as number) | kind;
      return;
    }
    if (this.notableCount === this.notable.length) this.#growNotable();
    this.notable[this.notableCount] = token;
    this.kinds[this.notableCount++] = kind;
  }

  #growNotable(): void {
    const size = this.notable.length * 2;
    this.notable = wider(this.notable, size);
    const kinds = new Uint8Array(size);
    kinds.set(this.kinds);
    this.kinds = kinds;
  }
}
