import { inLanguage, type Language, type ShownText } from '../model/language';

/** A text of a record by language; `undefined` where there is none in it. */
export type TextIn = (language: Language) => string | undefined;

/** A text that was written in English: marked as translated in every other language. */
export function statement(textIn: TextIn, language: Language): ShownText | undefined {
  const en = textIn('en');
  if (en === undefined) return undefined;
  const own = textIn(language);
  return inLanguage({ en, ...(own !== undefined && { [language]: own }) }, language);
}

/** As `statement`, for a text that no record is without. @throws {Error} where there is none */
export function neededStatement(textIn: TextIn, language: Language): ShownText {
  const text = statement(textIn, language);
  if (text === undefined) throw new Error('a record of the index has no English text');
  return text;
}

/** A name or a label, which is nobody's statement and so no translation in any language. */
export function label(textIn: TextIn, language: Language): ShownText {
  const own = textIn(language);
  return own === undefined
    ? { text: textIn('en') ?? '', language: 'en', translated: false }
    : { text: own, language, translated: false };
}

/** `{ [key]: value }`, or nothing to spread where there is no value. */
export const optionally = <Key extends string, T>(
  key: Key,
  value: T | undefined,
): { readonly [K in Key]?: T } =>
  value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]: T });
