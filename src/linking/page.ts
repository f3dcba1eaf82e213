import { foldText } from './fold';
import { ALL_CAPITALS, CAPITAL, type Tokens } from './tokens';

const SPACE = 0x20;

/** A page's blocks of text and their tokens. Tokens are numbered through the whole page. */
export interface Page {
  readonly blocks: readonly string[];
  readonly tokens: Tokens;
  /** First token of each block, and one more: the count. */
  readonly firstToken: readonly number[];
  /** The same of the notable tokens. */
  readonly firstNotable: readonly number[];
}

/** One block of a page: what neighbours a name can have. */
export class Block {
  readonly page: Page;
  readonly index: number;
  readonly text: string;
  readonly first: number;
  /** One past the last token. */
  readonly end: number;
  /** Words that rules asked for: they ask again and again for those beside a name. */
  readonly #folded = new Map<number, string>();

  constructor(page: Page, index: number) {
    this.page = page;
    this.index = index;
    this.text = page.blocks[index] as string;
    this.first = page.firstToken[index] as number;
    this.end = page.firstToken[index + 1] as number;
  }

  /** Calls `look` with each token of the block at which a name or an owner may begin. */
  eachNotable(look: (token: number) => void): void {
    const { page, index } = this;
    const end = page.firstNotable[index + 1] as number;
    for (let at = page.firstNotable[index] as number; at < end; at++)
      look(page.tokens.notable[at] as number);
  }

  has(token: number): boolean {
    return token >= this.first && token < this.end;
  }

  startOf(token: number): number {
    return this.page.tokens.start[token] as number;
  }

  endOf(token: number): number {
    return this.page.tokens.end[token] as number;
  }

  word(token: number): string {
    return this.text.slice(this.startOf(token), this.endOf(token));
  }

  folded(token: number): string {
    const known = this.#folded.get(token);
    if (known !== undefined) return known;
    const folded = foldText(this.word(token));
    this.#folded.set(token, folded);
    return folded;
  }

  isCapital(token: number): boolean {
    return ((this.page.tokens.marks[token] as number) & CAPITAL) !== 0;
  }

  isAllCapitals(token: number): boolean {
    return ((this.page.tokens.marks[token] as number) & ALL_CAPITALS) !== 0;
  }

  /** Is it one space that parts a token from the next? Most are: asked before any pattern is tried. */
  hasSpaceAfter(token: number): boolean {
    const end = this.endOf(token);
    return (
      this.has(token + 1) &&
      this.startOf(token + 1) === end + 1 &&
      this.text.charCodeAt(end) === SPACE
    );
  }

  /** What stands between a token and the next of the block; to the block's end after the last. */
  gapAfter(token: number): string {
    const to = this.has(token + 1) ? this.startOf(token + 1) : this.text.length;
    return this.text.slice(this.endOf(token), to);
  }

  gapBefore(token: number): string {
    const from = this.has(token - 1) ? this.endOf(token - 1) : 0;
    return this.text.slice(from, this.startOf(token));
  }
}
