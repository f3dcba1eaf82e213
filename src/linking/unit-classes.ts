import { COMBINING, CYRILLIC, foldTable, SEPARATOR } from './fold';

/** A letter or digit; 0 is what parts words. */
export const IN_WORD = 1;
/** Beside `IN_WORD`: a Cyrillic letter. */
export const IN_CYRILLIC = 2;
/** What may make a word unusual: marks, invisible characters, letters above the table of `fold`. */
export const UNUSUAL = 4;
export const LINE_BREAK = 8;

/** Where the class stands in the number of a code unit, above its folded value. */
export const CLASS_SHIFT = 16;

const UNITS = 0x10000;
/** Punctuation, symbols, surrogates and private use above the table, without what is invisible in a word. */
const PARTING = [
  [0x2000, 0x200a],
  [0x2010, 0x205f],
  [0x2065, 0x2bff],
  [0x3000, 0x303f],
  [0xd800, 0xf8ff],
  [0xfe10, 0xfe6f],
  [0xff00, 0xff20],
  [0xfff0, 0xffff],
] as const;

function classOf(folded: number): number {
  if (folded === SEPARATOR) return 0;
  if (folded <= COMBINING) return UNUSUAL;
  return folded & CYRILLIC ? IN_WORD | IN_CYRILLIC : IN_WORD;
}

function build(): Uint32Array {
  const units = new Uint32Array(UNITS).fill(UNUSUAL << CLASS_SHIFT);
  const folded = foldTable();
  for (let code = 0; code < folded.length; code++) {
    const value = folded[code] as number;
    units[code] = (classOf(value) << CLASS_SHIFT) | value;
  }
  for (const [first, last] of PARTING) units.fill(0, first, last + 1);
  units['\n'.charCodeAt(0)] = LINE_BREAK << CLASS_SHIFT;
  return units;
}

let units: Uint32Array | undefined;

/** The folded value of every code unit, as in `fold`, and above it its class as bits; built on first use. */
export function unitClasses(): Uint32Array {
  units ??= build();
  return units;
}
