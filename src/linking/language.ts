import { type Language, languages } from '../model/language';
import type { PageHints } from '../model/mention';
import { kazakhLetters, otherCyrillicLetters, otherWords, telltaleWords } from './tables/languages';

/** The longest blocks are read, up to so many characters each: menus and headlines may be in another language. */
const BLOCKS = 3;
const SAMPLE = 200;
/** Kazakh text has a letter of its own in eight; a Russian text with Kazakh names stays far below this. */
const KAZAKH_SHARE = 0.03;
const OTHER_SHARE = 0.005;
/** Of so few letters one is enough where no Russian word stands beside it. */
const SHORT = 80;

type Found = Language | 'other';

/** The longest blocks, found without sorting: a page may have thousands. */
function longest(blocks: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const block of blocks) {
    const at = found.findIndex(({ length }) => length < block.length);
    if (at >= 0) found.splice(at, 0, block);
    else if (found.length < BLOCKS) found.push(block);
    if (found.length > BLOCKS) found.pop();
  }
  return found;
}

/** Whatever composing may change: nothing in most texts, which then need not be composed. */
const COMPOSED = /[\u0300-\u03ff\u0483-\u0489\u0530-\u200f\u2028-\u{10ffff}]/u;

function sampleOf(blocks: readonly string[]): string {
  const sample = longest(blocks)
    .map((block) => block.slice(0, SAMPLE))
    .join('\n');
  return (COMPOSED.test(sample) ? sample.normalize('NFC') : sample).toLowerCase();
}

/** Letters of a sample by script, and those that tell a language. */
interface Letters {
  latin: number;
  cyrillic: number;
  kazakh: number;
  /** Of other Cyrillic alphabets. */
  otherCyrillic: number;
  /** Outside both scripts. */
  foreign: number;
}

const SPACE = 0x20;
const FIRST_LETTER = 0x61;
const LAST_LETTER = 0x7a;
const FIRST_GREEK = 0x370;
const FIRST_CYRILLIC = 0x400;
const AFTER_CYRILLIC = 0x530;
const FIRST_LATIN_EXTENDED = 0x1e00;
const FIRST_PUNCTUATION = 0x2000;
const AFTER_SYMBOLS = 0x2c00;

/** Letters after я: what is no Russian letter stands there. */
const AFTER_RUSSIAN = 0x450;

const OF_KAZAKH = 1;
const OF_OTHER = 2;

/** What letters after я tell. */
const tellingLetters = new Uint8Array(AFTER_CYRILLIC - AFTER_RUSSIAN);
for (const letter of otherCyrillicLetters)
  tellingLetters[letter.charCodeAt(0) - AFTER_RUSSIAN] = OF_OTHER;
for (const letter of kazakhLetters)
  tellingLetters[letter.charCodeAt(0) - AFTER_RUSSIAN] = OF_KAZAKH;

function addCyrillic(letters: Letters, code: number): void {
  letters.cyrillic++;
  if (code < AFTER_RUSSIAN) return;
  const found = tellingLetters[code - AFTER_RUSSIAN];
  if (found === OF_KAZAKH) letters.kazakh++;
  else if (found === OF_OTHER) letters.otherCyrillic++;
}

/** Is it a letter of neither script? Punctuation and symbols are of none. */
const isForeign = (code: number): boolean => code < FIRST_LATIN_EXTENDED || code >= AFTER_SYMBOLS;

function lettersOf(sample: string): Letters {
  const letters: Letters = { latin: 0, cyrillic: 0, kazakh: 0, otherCyrillic: 0, foreign: 0 };
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (code < FIRST_LETTER) continue;
    if (code < FIRST_GREEK) letters.latin++;
    else if (code >= FIRST_CYRILLIC && code < AFTER_CYRILLIC) addCyrillic(letters, code);
    else if (isForeign(code)) letters.foreign++;
    else if (code < FIRST_PUNCTUATION) letters.latin++;
  }
  return letters;
}

const tellers = { ...telltaleWords, other: otherWords };
type Teller = keyof typeof tellers;

/** The languages that each telling word tells. */
const tellersOf = new Map<string, Teller[]>();
for (const name of ['en', 'ru', 'kk', 'other'] as const)
  for (const word of tellers[name]) tellersOf.set(word, [...(tellersOf.get(word) ?? []), name]);

/** Lengths of telling words as bits, by the low bits of their first letters: few other words have both. */
const tellingLengths = new Uint32Array(64);
const firstBits = (code: number): number => code & 63;
for (const word of tellersOf.keys()) {
  const at = firstBits(word.charCodeAt(0));
  tellingLengths[at] = (tellingLengths[at] as number) | (1 << word.length);
}

const MOST_LETTERS = 31;
const mayTell = (sample: string, start: number, end: number): boolean => {
  const lengths = tellingLengths[firstBits(sample.charCodeAt(start))] as number;
  return end - start <= MOST_LETTERS && ((lengths >>> (end - start)) & 1) === 1;
};

const NO_LETTER = /[\s\p{P}]/u;

/** Does the unit part words? Of small letters, nearly all of a sample, no pattern need be asked. */
function partsWords(sample: string, at: number): boolean {
  const code = sample.charCodeAt(at);
  if (code >= FIRST_LETTER && code <= LAST_LETTER) return false;
  if (code >= FIRST_CYRILLIC && code < AFTER_CYRILLIC) return false;
  return code === SPACE || NO_LETTER.test(sample.charAt(at));
}

const NONE: readonly Teller[] = [];

/** How many words of the sample each list has. */
function wordCounts(sample: string): Record<Teller, number> {
  const counts = { en: 0, ru: 0, kk: 0, other: 0 };
  let start = 0;
  for (let at = 0; at <= sample.length; at++) {
    if (at < sample.length && !partsWords(sample, at)) continue;
    if (mayTell(sample, start, at))
      for (const name of tellersOf.get(sample.slice(start, at)) ?? NONE) counts[name]++;
    start = at + 1;
  }
  return counts;
}

/** Kyrgyz and others write ң, ө, ү too, but no word of theirs ends so: партиясының. */
const ONLY_KAZAKH = /[әғқұһі]|[ндт]ың(?!\p{L})/u;

/** Endings that no word with і has in Ukrainian. */
const KAZAKH_ENDING =
  /(?:[ндт][ыі]ң|[лдт][ае]р[дғ][аеыі]|[ыі]н[ае]|[ыі]лд[ыі]|[ғг][ае]н|[йае]д[ыі]|[тнрс][тд][ыі]|л[ыі][гғ][ыі]|[ыі]нд[ае])(?!\p{L})/u;

/** Letters of Russian that its neighbours in the script, Bulgarian and Ukrainian, lack. */
const RUSSIAN_LETTER = /[ыэ]/u;

function cyrillicLanguage(sample: string, letters: Letters): Found {
  if (letters.otherCyrillic > letters.cyrillic * OTHER_SHARE) return 'other';
  if (letters.kazakh > letters.cyrillic * KAZAKH_SHARE)
    return ONLY_KAZAKH.test(sample) ? 'kk' : 'other';
  const { ru, kk, other } = wordCounts(sample);
  if (other > ru && !(ru > 0 && RUSSIAN_LETTER.test(sample))) return 'other';
  const looksKazakh = letters.kazakh > 0 || (sample.includes('і') && KAZAKH_ENDING.test(sample));
  const isShortKazakh = ru === 0 && looksKazakh && letters.cyrillic < SHORT;
  return kk > ru || isShortKazakh ? 'kk' : 'ru';
}

/** Kazakh in any Latin alphabet: words with q before a back vowel, and the genitive. */
const KAZAKH_LATIN_WORD = /(?<!\p{L})q[aouy]/u;
const KAZAKH_LATIN_ENDING = /[ndt]y(?:ng|[ñńŋ])(?!\p{L})/u;
const looksKazakhInLatin = (sample: string): boolean =>
  KAZAKH_LATIN_WORD.test(sample) && KAZAKH_LATIN_ENDING.test(sample);

function latinLanguage(sample: string, hint: Language | undefined): Found {
  const { en, kk, other } = wordCounts(sample);
  if (kk > en && kk > other) return 'kk';
  if (other > en) return 'other';
  if (en <= kk + 1 && looksKazakhInLatin(sample)) return 'kk';
  if (en > 0) return 'en';
  return hint ?? (/[^\p{ASCII}\p{P}\p{S}\s]/u.test(sample) ? 'other' : 'en');
}

const hinted = (hints: PageHints): Language | undefined =>
  languages.find((language) => language === hints.lang?.toLowerCase().split('-')[0]);

/** The language most of a text is written in, by script, letters and frequent words; the hint breaks ties. */
export function languageOf(blocks: readonly string[], hints: PageHints): Found {
  const sample = sampleOf(blocks);
  const letters = lettersOf(sample);
  const { latin, cyrillic, foreign } = letters;
  if (cyrillic === 0 && latin === 0) return foreign > 0 ? 'other' : (hinted(hints) ?? 'other');
  if (foreign > latin + cyrillic) return 'other';
  return cyrillic >= latin
    ? cyrillicLanguage(sample, letters)
    : latinLanguage(sample, hinted(hints));
}
