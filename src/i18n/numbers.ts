import type { Language } from '../model/language';

/** Chromium ships no Kazakh number data and falls back to English marks; Russian's are the same as Kazakh's. */
const numberLocale: Readonly<Record<Language, string>> = { en: 'en-GB', ru: 'ru', kk: 'ru' };

/** A number as the language writes it, with at most two decimals. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(numberLocale[language], { maximumFractionDigits: 2 }).format(value);
}
