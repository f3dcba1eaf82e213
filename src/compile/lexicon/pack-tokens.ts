import { hashWord } from '../../linking/hash';
import { AMBIGUOUS, TAG_SHIFT, TOKEN_BITS } from '../../linking/layout';
import { Interner } from './interner';
import type { Columns } from './pack-strings';
import { packRamp, startsOf } from './ramp-of';

const MAX_SYMBOLS = 256;
/** At most this share of the slots is taken: unknown words, nearly all, then meet an empty one at once. */
const MAX_LOAD = 0.4;

/** Puts a token into the first free slot; those before it with the same high bits become ambiguous. */
function put(slots: Uint32Array, hash: number, number: number): void {
  const mask = slots.length - 1;
  const tag = hash >>> TAG_SHIFT;
  let slot = hash & mask;
  for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const entry = slots[slot] as number;
    if (entry >>> TAG_SHIFT === tag) slots[slot] = entry | AMBIGUOUS;
  }
  slots[slot] = (tag << TAG_SHIFT) | (number + 1);
}

function slotsFor(tokens: readonly string[]): Columns {
  const tokenSlots = new Uint32Array(2 ** Math.ceil(Math.log2(tokens.length / MAX_LOAD + 2)));
  for (const [number, token] of tokens.entries()) put(tokenSlots, hashWord(token), number);
  return { tokenSlots };
}

function symbolsOf(tokens: readonly string[]): Interner<string> {
  const symbols = new Interner<string>();
  for (const token of tokens) for (const unit of token.split('')) symbols.number(unit);
  if (symbols.items.length > MAX_SYMBOLS) throw new Error('The forms use more than 256 letters.');
  return symbols;
}

/** Folded tokens, in the order of their numbers, as letters of one byte and a hash table. */
export function packTokens(tokens: readonly string[]): Columns {
  if (tokens.length >= 1 << TOKEN_BITS) throw new Error('The forms have too many different words.');
  const symbols = symbolsOf(tokens);
  const starts = packRamp(startsOf(tokens.map(({ length }) => length)));
  const bytes = tokens.flatMap((token) => token.split('').map((unit) => symbols.number(unit)));
  return {
    symbols: Uint16Array.from(symbols.items, (unit) => unit.charCodeAt(0)),
    tokenBytes: Uint8Array.from(bytes),
    tokenBase: starts.base,
    tokenDelta: starts.delta,
    ...slotsFor(tokens),
  };
}
