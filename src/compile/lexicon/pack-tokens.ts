import { hashWord } from '../../linking/hash';
import { Interner } from './interner';
import type { Columns } from './pack-strings';
import { packRamp, startsOf } from './ramp-of';

const NUMBER_BITS = 20;
const MAX_SYMBOLS = 256;
/** At most this share of the slots is taken: unknown words, nearly all, then meet an empty one at once. */
const MAX_LOAD = 0.4;

function slotsFor(tokens: readonly string[]): Uint32Array {
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(tokens.length / MAX_LOAD + 2)));
  const mask = slots.length - 1;
  tokens.forEach((token, number) => {
    const hash = hashWord(token);
    let slot = hash & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = ((hash >>> NUMBER_BITS) << NUMBER_BITS) | (number + 1);
  });
  return slots;
}

function symbolsOf(tokens: readonly string[]): Interner<string> {
  const symbols = new Interner<string>();
  for (const token of tokens) for (const unit of token.split('')) symbols.number(unit);
  if (symbols.items.length > MAX_SYMBOLS) throw new Error('The forms use more than 256 letters.');
  return symbols;
}

/** Folded tokens, in the order of their numbers, as letters of one byte and a hash table. */
export function packTokens(tokens: readonly string[]): Columns {
  if (tokens.length >= 1 << NUMBER_BITS)
    throw new Error('The forms have too many different words.');
  const symbols = symbolsOf(tokens);
  const starts = packRamp(startsOf(tokens.map(({ length }) => length)));
  const bytes = tokens.flatMap((token) => token.split('').map((unit) => symbols.number(unit)));
  return {
    symbols: Uint16Array.from(symbols.items, (unit) => unit.charCodeAt(0)),
    tokenBytes: Uint8Array.from(bytes),
    tokenBase: starts.base,
    tokenDelta: starts.delta,
    tokenSlots: slotsFor(tokens),
  };
}
