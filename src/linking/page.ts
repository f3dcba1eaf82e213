import { COMBINING, foldText, foldUnit, UPPER } from './fold';
import type { Tokens } from './tokens';

const SPACE = 0x20;
/** Set on small letters of ASCII. */
const SMALL = 0x20;
const FIRST_LETTER = 0x61;
const LAST_LETTER = 0x7a;
const FIRST_CYRILLIC = 0x400;
const AFTER_CYRILLIC = 0x530;
const LATIN = /^\p{Script=Latin}/u;

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
  /** As the page's tokens have them, which are all read before any block is made. */
  readonly #bounds: Int32Array;
  /** Worked out by `sentences` when first asked for. */
  clauseEnds?: readonly number[];
  /** Offsets of its quotation marks, by `quotes`. */
  quotes?: readonly number[];

  constructor(page: Page, index: number) {
    this.page = page;
    this.index = index;
    this.text = page.blocks[index] as string;
    this.first = page.firstToken[index] as number;
    this.end = page.firstToken[index + 1] as number;
    this.#bounds = page.tokens.bounds;
  }

  /** Calls `look` with each token of the block at which something of a kind may begin. */
  eachNotable(kind: number, look: (token: number) => void): void {
    const { page, index } = this;
    const { notable, kinds } = page.tokens;
    const end = page.firstNotable[index + 1] as number;
    for (let at = page.firstNotable[index] as number; at < end; at++)
      if ((kinds[at] as number) & kind) look(notable[at] as number);
  }

  has(token: number): boolean {
    return token >= this.first && token < this.end;
  }

  startOf(token: number): number {
    return this.#bounds[2 * token] as number;
  }

  endOf(token: number): number {
    return this.#bounds[2 * token + 1] as number;
  }

  word(token: number): string {
    return this.text.slice(this.startOf(token), this.endOf(token));
  }

  folded(token: number): string {
    const { tokens } = this.page;
    const known = tokens.folded(token);
    if (known !== undefined) return known;
    const folded = foldText(this.word(token));
    tokens.remember(token, folded);
    return folded;
  }

  isCapital(token: number): boolean {
    return (foldUnit(this.text.charCodeAt(this.startOf(token))) & UPPER) !== 0;
  }

  /** Is the token's first letter of the Latin script? Of nearly all letters no pattern need be asked. */
  isLatin(token: number): boolean {
    const code = this.text.charCodeAt(this.startOf(token)) | SMALL;
    if (code >= FIRST_LETTER && code <= LAST_LETTER) return true;
    if (code >= FIRST_CYRILLIC && code < AFTER_CYRILLIC) return false;
    return LATIN.test(this.word(token));
  }

  isAllCapitals(token: number): boolean {
    const end = this.endOf(token);
    for (let at = this.startOf(token); at < end; at++) {
      const value = foldUnit(this.text.charCodeAt(at));
      if (value > COMBINING && (value & UPPER) === 0) return false;
    }
    return true;
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

  /** Calls `look` with each token after which more than one space stands, the last among them. */
  eachBeforeMark(look: (token: number) => void): void {
    const { text, first, end } = this;
    const bounds = this.#bounds;
    for (let token = first; token < end; token++) {
      const at = bounds[2 * token + 1] as number;
      const isSpaced = bounds[2 * token + 2] === at + 1 && text.charCodeAt(at) === SPACE;
      if (!isSpaced || token + 1 === end) look(token);
    }
  }

  /** What stands between a token and the next of the block; to the block's end after the last. */
  gapAfter(token: number): string {
    return this.text.slice(this.endOf(token), this.nextStart(token));
  }

  /** Where the next token of the block begins; the block's end after the last. */
  nextStart(token: number): number {
    return this.has(token + 1) ? this.startOf(token + 1) : this.text.length;
  }

  gapBefore(token: number): string {
    const from = this.has(token - 1) ? this.endOf(token - 1) : 0;
    return this.text.slice(from, this.startOf(token));
  }
}
