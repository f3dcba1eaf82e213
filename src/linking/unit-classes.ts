import { COMBINING, CYRILLIC, foldTable, SEPARATOR } from './fold';

/** A letter or digit; 0 is what parts words. */
export const IN_WORD = 1;
/** Beside `IN_WORD`: a Cyrillic letter. */
export const IN_CYRILLIC = 2;
/** What may make a word unusual: marks, invisible characters, letters above the table of `fold`. */
export const UNUSUAL = 4;
export const LINE_BREAK = 8;

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

function build(): Uint8Array {
  const classes = new Uint8Array(UNITS).fill(UNUSUAL);
  const folded = foldTable();
  for (let code = 0; code < folded.length; code++) classes[code] = classOf(folded[code] as number);
  for (const [first, last] of PARTING) classes.fill(0, first, last + 1);
  classes['\n'.charCodeAt(0)] = LINE_BREAK;
  return classes;
}

let classes: Uint8Array | undefined;

/** The class of every code unit, as bits; built on first use. */
export function unitClasses(): Uint8Array {
  classes ??= build();
  return classes;
}
