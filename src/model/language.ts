/** Languages of names, texts and the interface. */
export const languages = ['en', 'ru', 'kk'] as const;
export type Language = (typeof languages)[number];

/** One text in the languages it exists in; English is the language findings are written in. */
export interface Translated {
  readonly en: string;
  readonly ru?: string;
  readonly kk?: string;
}

/** A text as it is shown: `translated` is true where the reader's language is not the one it was written in. */
export interface ShownText {
  readonly text: string;
  readonly language: Language;
  readonly translated: boolean;
  /** The English wording, present where `translated` is true. */
  readonly original?: string;
}

/** The text in `language`, or in English where there is none in it. */
export function inLanguage(texts: Translated, language: Language): ShownText {
  const text = texts[language];
  if (text === undefined || language === 'en')
    return { text: texts.en, language: 'en', translated: false };
  return { text, language, translated: true, original: texts.en };
}
