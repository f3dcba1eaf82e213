import type { Language } from '../model/language';
import { monthName } from './dates';

/** The words of a citation. Dates come as ISO, with as much of the day as is known. */
interface CitationWords {
  readonly quotes: readonly [open: string, close: string];
  accessed(date: string): string;
  published(date: string): string;
  /** For a document without a date of its own. */
  covers(period: string): string;
  caution(text: string): string;
  measuredBy(name: string): string;
  range(low: string, high: string): string;
}

/** `2026-05-03` as `3 May 2026` in English and as `03.05.2026` in the others; less where less is known. */
function dateIn(language: Language, date: string): string {
  const [year = '', month, day] = date.split('-');
  if (language !== 'en') return [day, month, year].filter(Boolean).join('.');
  const name = month && monthName(Number(month));
  return [day && String(Number(day)), name, year].filter(Boolean).join(' ');
}

export const citationWords: Readonly<Record<Language, CitationWords>> = {
  en: {
    quotes: ['“', '”'],
    accessed: (date) => `accessed ${dateIn('en', date)}`,
    published: (date) => dateIn('en', date),
    covers: (period) => `covers ${period}`,
    caution: (text) => `Note: ${text}`,
    measuredBy: (name) => `measured by ${name}`,
    range: (low, high) => `range ${low}–${high}`,
  },
  ru: {
    quotes: ['«', '»'],
    accessed: (date) => `дата обращения: ${dateIn('ru', date)}`,
    published: (date) => dateIn('ru', date),
    covers: (period) => `период: ${period}`,
    caution: (text) => `Примечание: ${text}`,
    measuredBy: (name) => `данные: ${name}`,
    range: (low, high) => `диапазон ${low}–${high}`,
  },
  kk: {
    quotes: ['«', '»'],
    accessed: (date) => `қаралған күні: ${dateIn('kk', date)}`,
    published: (date) => dateIn('kk', date),
    covers: (period) => `кезеңі: ${period}`,
    caution: (text) => `Ескерту: ${text}`,
    measuredBy: (name) => `деректер: ${name}`,
    range: (low, high) => `аралығы ${low}–${high}`,
  },
};
