import { hashEnd, hashWord } from '../../linking/hash';
import { TOKEN_BITS } from '../../linking/layout';
import { Interner } from './interner';
import type { Columns } from './pack-strings';
import { packRamp, startsOf } from './ramp-of';

const MAX_SYMBOLS = 256;
/** At most this share of the slots is taken: unknown words, nearly all, then meet an empty one at once. */
const MAX_LOAD = 0.4;
const MAX_SALTS = 1000;

/** The table with this salt, or nothing where two tokens that meet have the same high bits. */
function slotsWith(salt: number, hashes: readonly number[]): Uint32Array | undefined {
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(hashes.length / MAX_LOAD + 2)));
  const mask = slots.length - 1;
  for (const [number, unfinished] of hashes.entries()) {
    const hash = hashEnd(unfinished, salt);
    const tag = hash >>> TOKEN_BITS;
    let slot = hash & mask;
    for (; slots[slot] !== 0; slot = (slot + 1) & mask)
      if ((slots[slot] as number) >>> TOKEN_BITS === tag) return undefined;
    slots[slot] = ((tag << TOKEN_BITS) | (number + 1)) >>> 0;
  }
  return slots;
}

function slotsFor(tokens: readonly string[]): Columns {
  const hashes = tokens.map(hashWord);
  for (let salt = 0; salt < MAX_SALTS; salt++) {
    const tokenSlots = slotsWith(salt, hashes);
    if (tokenSlots) return { tokenSlots, tokenSalt: Uint32Array.of(salt) };
  }
  throw new Error('No salt keeps the words of the forms apart.');
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
