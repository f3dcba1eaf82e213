import type { PageHints } from '../model/mention';
import { expressionOf, type GatePattern, mayBegin, readOver } from './gate-pattern';

/** What the content script carries of the country's words, short: see `LinkingWords`. */
export interface GateWords {
  /** What all words begin with, and those of them of which one is enough; of others two different ones are. */
  readonly beginnings: GatePattern;
  readonly strong: GatePattern;
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
  private readonly search: RegExp;
  private readonly strong: RegExp;
  private readonly seen = new Set<string>();
  private sum = 0;

  constructor(private readonly words: GateWords) {
    this.search = new RegExp(expressionOf(words.beginnings, false), 'gu');
    this.strong = new RegExp(expressionOf(words.strong, false), 'uy');
  }

  isEnoughWith(source: string): boolean {
    const text = source.replace(unseen, '');
    this.search.lastIndex = 0;
    for (let found = this.search.exec(text); found; found = this.search.exec(text))
      if (mayBegin(text, found.index)) this.weigh(text, found.index, found[0]);
    return this.sum > 0.99;
  }

  private weigh(text: string, at: number, found: string): void {
    letters.lastIndex = at;
    const whole = letters.exec(text)?.[0] ?? '';
    const word = (whole.length < found.length ? found : whole).toLowerCase();
    if (this.seen.has(word)) return;
    this.seen.add(word);
    this.strong.lastIndex = at;
    if (this.strong.test(text)) this.sum += ENOUGH;
    else
      this.sum += this.words.languageWords.includes(word) ? ENOUGH / LANGUAGE_WORDS_NEEDED : HALF;
  }
}
