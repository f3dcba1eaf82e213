import type { Language } from '../../model/language';

/**
 * Names that are everyday words of a language in some form, folded: at a sentence's start, where every
 * word has a capital, they are no name. Семей с детьми стало больше.
 */
export const wordsLikeNames: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['ten', 'oral']),
  ru: new Set(['семей', 'орал']),
  kk: new Set(),
};
