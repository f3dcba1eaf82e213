import type { PageHints } from '../model/mention';
import { COMBINING, foldRare, foldTable, LETTER, SEPARATOR } from './fold';
import { HASH_SEED, hashStep } from './hash';
import { PhraseTable } from './phrase-table';
import { PREFIX, type PrefixFilter, SHORT_PREFIX } from './prefix-filter';

/** The gate's tables as the content script carries them: see `LinkingWords`. */
export interface GateWords {
  /** One of them is enough. */
  readonly strong: readonly string[];
  /** Two different ones are enough. */
  readonly weak: readonly string[];
  /** Ends of host names that are enough. */
  readonly domains: readonly string[];
  /** Language tags that are enough, and words by which a text in such a language shows itself. */
  readonly languages: readonly string[];
  readonly languageWords: readonly string[];
}

/** True where a page may be about the country: a quick look, before anything else is loaded. */
export type Gate = (texts: readonly string[], hints: PageHints) => boolean;

/** Different words of the language that show a text is written in it. */
const LANGUAGE_WORDS_NEEDED = 3;
const ENOUGH = 1;
const HALF = ENOUGH / 2;

/** Is a host name the domain, or below it? */
export const isHost = (host: string, domain: string): boolean => {
  const bare = domain.replace(/^\./, '');
  return host === bare || host.endsWith(`.${bare}`);
};

/** Evidence that needs no reading. */
export function hintsSuffice(words: GateWords, hints: PageHints): boolean {
  const [language = ''] = (hints.lang ?? '').toLowerCase().split('-');
  if (words.languages.includes(language)) return true;
  return words.domains.some((domain) => isHost(hints.host ?? '', domain));
}

/** The same in steps, between which a page can have its turn. */
export type SteppedGate = (texts: readonly string[], hints: PageHints) => Generator<void, boolean>;

/** Texts read in one step. */
const textsInStep = 64;

/** Makes the gate. Pure: it keeps nothing of what it reads. */
export function createGate(words: GateWords): Gate {
  const stepped = createSteppedGate(words);
  return (texts, hints) => {
    const work = stepped(texts, hints);
    let step = work.next();
    while (!step.done) step = work.next();
    return step.value;
  };
}

export function createSteppedGate(words: GateWords): SteppedGate {
  const table = new PhraseTable([
    ...words.strong.map((word) => [word, ENOUGH] as const),
    ...words.weak.map((word) => [word, HALF] as const),
    ...words.languageWords.map((word) => [word, ENOUGH / LANGUAGE_WORDS_NEEDED] as const),
  ]);
  const filter = table.filter();
  return function* read(texts, hints) {
    if (hintsSuffice(words, hints)) return true;
    const seen = new Set<string>();
    let evidence = 0;
    const weigh = (text: string, start: number, end: number): boolean => {
      const found = table.match(text, start, end);
      const word = text.slice(start, found?.end).toLowerCase();
      if (!found || seen.has(word)) return false;
      seen.add(word);
      evidence += found.value;
      return evidence > 0.99;
    };
    const isEnough = (text: string) => someWord(text, filter, weigh);
    if (isEnough(hints.title ?? '')) return true;
    for (let at = 0; at < texts.length; at++) {
      if (isEnough(texts[at] as string)) return true;
      if (at % textsInStep === 0) yield;
    }
    return false;
  };
}

/** Runs over the words of a text that the filter lets through until one passes the test. */
function someWord(
  text: string,
  filter: PrefixFilter,
  test: (text: string, start: number, end: number) => boolean,
): boolean {
  const table = foldTable();
  const { length } = text;
  for (let at = 0; at < length; at++) {
    let code = text.charCodeAt(at);
    let value = code < table.length ? (table[code] as number) : foldRare(code);
    if (value <= COMBINING) continue;
    const start = at;
    let hash = HASH_SEED;
    let short = hash;
    let letters = 0;
    while (value !== SEPARATOR) {
      if (letters < PREFIX && value > COMBINING) {
        hash = hashStep(hash, value & LETTER);
        if (++letters === SHORT_PREFIX) short = hash;
      }
      if (++at === length) break;
      code = text.charCodeAt(at);
      value = code < table.length ? (table[code] as number) : foldRare(code);
    }
    if ((filter.has(hash) || filter.has(short)) && test(text, start, at)) return true;
  }
  return false;
}
