import { NO_STRING } from './layout';
import type { Sections } from './lexicon-file';
import { type Ramp, rampAt } from './ramp';
import { bytesOf, rampOf } from './typed';

/** Strings of the lexicon, decoded when first asked for. */
export class StringTable {
  readonly #bytes: Uint8Array;
  readonly #starts: Ramp;
  readonly #decoder = new TextDecoder();
  readonly #decoded = new Map<number, string>();

  constructor(buffer: ArrayBuffer, section: Sections) {
    this.#bytes = bytesOf(buffer, section, 'stringBytes');
    this.#starts = rampOf(buffer, section, 'stringBase', 'stringDelta');
  }

  at(index: number): string {
    const known = this.#decoded.get(index);
    if (known !== undefined) return known;
    const from = rampAt(this.#starts, index);
    const text = this.#decoder.decode(this.#bytes.subarray(from, rampAt(this.#starts, index + 1)));
    this.#decoded.set(index, text);
    return text;
  }

  optional(index: number): string | undefined {
    return index === NO_STRING ? undefined : this.at(index);
  }
}
