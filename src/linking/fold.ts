/** Classes of code units that are no letter or digit. Every larger value is a folded letter. */
export const SEPARATOR = 0;
/** Invisible inside a word: soft hyphen, zero-width characters, direction marks. */
export const SKIPPED = 1;
/** A combining mark: the word must be composed (NFC) before it is compared. */
export const COMBINING = 2;
/** Set on capital letters and on digits, which no case rule excludes. */
export const UPPER = 0x8000;
/** Takes the folded letter out of a folded value. */
export const LETTER = 0x7fff;
/** Set on every folded Cyrillic letter and on no Latin one. */
export const CYRILLIC = 0x400;

/** Everything below is looked up; what lies above is rare in our scripts. */
const TABLE_SIZE = 0x530;
const LETTER_OR_DIGIT = /[\p{L}\p{Nd}]/u;

const ranges = (...pairs: readonly (readonly [number, number])[]) => pairs;
const SKIPPED_RANGES = ranges([0xad, 0xad], [0x200b, 0x200f], [0x2060, 0x2064], [0xfe00, 0xfe0f]);
const COMBINING_RANGES = ranges([0x300, 0x36f], [0x483, 0x489]);
/** Spacing modifiers (ʼ among them), punctuation, symbols, surrogates, private use. */
const SEPARATOR_RANGES = ranges(
  [0x2b0, 0x2ff],
  [0x2000, 0x2bff],
  [0x3000, 0x303f],
  [0xd800, 0xf8ff],
  [0xfe10, 0xfe6f],
  [0xff00, 0xff20],
  [0xfff0, 0xffff],
);
/** Capitals whose lower-case form has two code units, and letters we write alike. */
const SPECIAL: ReadonlyMap<string, string> = new Map([
  ['İ', 'i'],
  ['ı', 'i'],
  ['ё', 'е'],
  ['Ё', 'е'],
  // As a part of the Kazakh press writes ñ and ğ.
  ['ŋ', 'ñ'],
  ['Ŋ', 'ñ'],
  ['ǧ', 'ğ'],
  ['Ǧ', 'ğ'],
]);

/** Digits count as capitals: no case rule excludes them. */
export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

const isWithin = (code: number, list: readonly (readonly [number, number])[]): boolean =>
  list.some(([first, last]) => code >= first && code <= last);

function classify(code: number): number {
  if (code === 0xfeff || isWithin(code, SKIPPED_RANGES)) return SKIPPED;
  if (isWithin(code, COMBINING_RANGES)) return COMBINING;
  if (isWithin(code, SEPARATOR_RANGES)) return SEPARATOR;
  return foldLetter(String.fromCharCode(code), code);
}

function foldLetter(letter: string, code: number): number {
  if (!LETTER_OR_DIGIT.test(letter)) return SEPARATOR;
  const lower = SPECIAL.get(letter) ?? letter.toLowerCase();
  const isCapital = letter !== letter.toLowerCase() || isDigit(code);
  return (lower.charCodeAt(0) & LETTER) | (isCapital ? UPPER : 0);
}

const NO_LETTER = '\u0000';

/** As many code units, letters in lower case; what is no letter or digit is `NO_LETTER`. */
function lowerLetters(units: string): string {
  const letters = units.replace(/[^\p{L}\p{Nd}]/gu, NO_LETTER);
  return letters.replace(/[İıёЁŋŊǧǦ]/gu, (letter) => SPECIAL.get(letter) as string).toLowerCase();
}

/**
 * Says of all code units below `0x530` what `classify` says of each, by two passes over them together:
 * asked one by one they take ten times as long, on every page that is opened.
 */
function buildTable(): Uint16Array {
  const table = new Uint16Array(TABLE_SIZE);
  for (let code = 0; code < TABLE_SIZE; code++) table[code] = code;
  const units = String.fromCharCode(...table);
  const lower = lowerLetters(units);
  for (let code = 0; code < TABLE_SIZE; code++) {
    const letter = lower.charCodeAt(code);
    const isCapital = isDigit(code) || isRaised(units, lower, code);
    table[code] = letter === 0 ? SEPARATOR : letter | (isCapital ? UPPER : 0);
  }
  fill(table, SEPARATOR_RANGES, SEPARATOR);
  fill(table, COMBINING_RANGES, COMBINING);
  fill(table, SKIPPED_RANGES, SKIPPED);
  return table;
}

/** Was it a capital? Letters that we write as another small one are none. */
const isRaised = (units: string, lower: string, code: number): boolean =>
  units[code] !== lower[code] && !'ıёŋǧ'.includes(units[code] as string);

function fill(table: Uint16Array, list: readonly (readonly [number, number])[], value: number) {
  for (const [first, last] of list) if (first < TABLE_SIZE) table.fill(value, first, last + 1);
}

let table: Uint16Array | undefined;

/** The folded value of each code unit below `0x530`; built on first use. */
export function foldTable(): Uint16Array {
  table ??= buildTable();
  return table;
}

const isInvisible = (code: number): boolean =>
  (code >= 0x200b && code <= 0x200f) || (code >= 0x2060 && code <= 0x2064);

/** The folded value of a code unit above the table; general punctuation, nearly all of it, without a search. */
export function foldRare(code: number): number {
  if (code >= 0x2000 && code <= 0x2bff) return isInvisible(code) ? SKIPPED : SEPARATOR;
  return classify(code);
}

/** The folded value of any code unit: a class, or a lower-case letter with `UPPER` where it was capital. */
export const foldUnit = (code: number): number => foldTable()[code] ?? foldRare(code);

/** How many units at the front of a text stay as they are: small letters, in most words all. */
function lettersAsTheyAre(text: string): number {
  const table = foldTable();
  let at = 0;
  while (at < text.length && isAsItIs(table, text.charCodeAt(at))) at++;
  return at;
}

const isAsItIs = (table: Uint16Array, code: number): boolean =>
  code > COMBINING && code < TABLE_SIZE && table[code] === code;

/** The folded letters of a text, composed first; what is no letter or digit is dropped. */
export function foldText(text: string): string {
  const kept = lettersAsTheyAre(text);
  if (kept === text.length) return text;
  let folded = text.slice(0, kept);
  for (let at = kept; at < text.length; at++) {
    const value = foldUnit(text.charCodeAt(at));
    if (value === COMBINING) return foldComposed(text);
    if (value > COMBINING) folded += String.fromCharCode(value & LETTER);
  }
  return folded;
}

/** Marks that no letter takes are dropped after composing. */
const foldComposed = (text: string): string =>
  foldText(text.normalize('NFC').replace(/\p{M}/gu, ''));
