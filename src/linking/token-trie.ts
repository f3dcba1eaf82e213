import type { Sections } from './lexicon-file';
import { type Ramp, rampAt } from './ramp';
import { intsOf, rampOf } from './typed';

export const NO_STATE = 0;
const ROOT = 0;

/**
 * Sequences of tokens. The children of a state stand together, ordered by token; tokens that begin a
 * sequence have the lowest numbers, so that the root's child for token `t` is the state `t + 1`.
 */
export class TokenTrie {
  /** Tokens with lower numbers begin a sequence. */
  readonly beginnings: number;
  readonly #token: Uint32Array;
  readonly #children: Ramp;
  readonly #records: Ramp;

  constructor(buffer: ArrayBuffer, section: Sections) {
    this.#token = intsOf(buffer, section, 'stateToken');
    this.#children = rampOf(buffer, section, 'childBase', 'childDelta');
    this.#records = rampOf(buffer, section, 'recordBase', 'recordDelta');
    this.beginnings = rampAt(this.#children, ROOT + 1) - 1;
  }

  /** The state after a first token, or `NO_STATE`. */
  begin(token: number): number {
    return token >= 0 && token < this.beginnings ? token + 1 : NO_STATE;
  }

  /** The state after one more token, or `NO_STATE`. Not for the root: see `begin`. */
  next(state: number, token: number): number {
    let low = rampAt(this.#children, state);
    let high = rampAt(this.#children, state + 1) - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const found = this.#token[middle] as number;
      if (found === token) return middle;
      if (found < token) low = middle + 1;
      else high = middle - 1;
    }
    return NO_STATE;
  }

  hasChildren(state: number): boolean {
    return rampAt(this.#children, state + 1) > rampAt(this.#children, state);
  }

  firstRecord(state: number): number {
    return rampAt(this.#records, state);
  }

  hasRecords(state: number): boolean {
    return rampAt(this.#records, state + 1) > rampAt(this.#records, state);
  }
}
