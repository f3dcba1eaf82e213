import type english from '../../_locales/en/messages.json';
import { type Language, languages } from '../model/language';
import { formatNumber } from './numbers';

type Bundle = typeof english;
export type MessageKey = keyof Bundle;

/** The base of `x_one`, `x_few`, `x_many`, `x_other`. */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never;

/** At least one substitution where the message has placeholders, none where it has none. */
export type SubstitutionsOf<Key extends MessageKey> = Bundle[Key] extends { placeholders: object }
  ? readonly [string, ...string[]]
  : readonly [];

/** Like `i18n.getMessage`: the message with `$1`, `$2` … filled in, or `''` for an unknown key. */
export type Lookup = (key: string, substitutions: readonly string[]) => string;

/** Interface texts in one language. */
export interface Messages {
  readonly language: Language;
  text<Key extends MessageKey>(key: Key, ...substitutions: SubstitutionsOf<Key>): string;
  /** The form of `key` for `count` (a whole number); `count` is the first placeholder, `more` follow. */
  plural(key: PluralKey, count: number, ...more: readonly string[]): string;
}

function languageOf(code: string): Language {
  return languages.find((language) => language === code) ?? 'en';
}

/** Typed access over any look-up. A key without a text shows as its own name, never as nothing. */
export function createMessages(lookup: Lookup): Messages {
  const language = languageOf(lookup('languageCode', []));
  const rules = new Intl.PluralRules(language);
  const read = (key: string, substitutions: readonly string[]) => lookup(key, substitutions) || key;
  return {
    language,
    text: (key, ...substitutions) => read(key, substitutions),
    plural: (key, count, ...more) =>
      read(`${key}_${rules.select(count)}`, [formatNumber(count, language), ...more]),
  };
}
