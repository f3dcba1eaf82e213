import type { PageHints } from '../model/mention';
import { apart } from './entry-match';
import { EntrySearch, type GateHit, type GateLists, readOver } from './gate-entries';

/** What the content script carries of the country's words, short: see `LinkingWords`. */
export interface GateWords extends GateLists {
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

/** Its expressions are made when there is first a text to read: most pages never ask. */
export function createSteppedGate(words: GateWords): SteppedGate {
  return function* read(texts, hints) {
    if (hintsSuffice(words, hints)) return true;
    const evidence = new Evidence(words);
    if (evidence.isEnoughWith(hints.title ?? '')) return true;
    for (let at = 0; at < texts.length; at++) {
      if (evidence.isEnoughWith(texts[at] as string)) return true;
      if (at % textsInStep === 0) yield;
    }
    return false;
  };
}

const unseen = new RegExp(readOver, 'g');
const letters = /[\p{L}\p{M}\p{Nd}]*/uy;

/** What the texts of one page have shown so far; each different word counts once. */
class Evidence {
  private readonly search: EntrySearch;
  private readonly seen = new Set<string>();
  private sum = 0;

  constructor(private readonly words: GateWords) {
    this.search = new EntrySearch(words, apart);
  }

  isEnoughWith(source: string): boolean {
    const text = source.replace(unseen, '');
    for (const hit of this.search.in(text)) this.weigh(text, hit);
    return this.sum > 0.99;
  }

  private weigh(text: string, { at, text: found, isStrong }: GateHit): void {
    letters.lastIndex = at;
    const whole = letters.exec(text)?.[0] ?? '';
    const word = (whole.length < found.length ? found : whole).toLowerCase();
    if (this.seen.has(word)) return;
    this.seen.add(word);
    if (isStrong) this.sum += ENOUGH;
    else
      this.sum += this.words.languageWords.includes(word) ? ENOUGH / LANGUAGE_WORDS_NEEDED : HALF;
  }
}
