import { endOfPhrase, fits, hasCapitals, type Part, type Phrase } from './phrase';
import { keysOf } from './phrase-key';

/** A phrase found in a text; `end` is a UTF-16 offset. */
export interface PhraseMatch<Value> {
  readonly end: number;
  readonly value: Value;
}

/** Words and phrases, where `*` ends a stem, with a value each; found at a word of a text. */
export abstract class Phrases<Value> {
  /** Is there a stem of fewer letters than a key has? */
  protected hasShortStem = false;

  /** Those whose first word has the key, those of more words first. */
  protected abstract under(key: number): readonly Phrase<Value>[] | undefined;

  /** The longest phrase that begins with the word between two offsets. */
  match(text: string, start: number, end: number): PhraseMatch<Value> | undefined {
    const { key, short } = keysOf(text, start, end);
    const found = this.#matchUnder(key, text, start, end);
    if (found || !this.hasShortStem || short === key) return found;
    return this.#matchUnder(short, text, start, end);
  }

  #matchUnder(
    key: number,
    text: string,
    start: number,
    end: number,
  ): PhraseMatch<Value> | undefined {
    const phrases = this.under(key);
    for (let at = 0; phrases !== undefined && at < phrases.length; at++) {
      const phrase = phrases[at] as Phrase<Value>;
      const first = phrase.parts[0] as Part;
      if (!fits(first, text, start, end)) continue;
      if (!hasCapitals(text, start, end, phrase.capitals)) continue;
      const last = endOfPhrase(phrase, text, end);
      if (last > 0) return { end: last, value: phrase.value };
    }
    return undefined;
  }
}
