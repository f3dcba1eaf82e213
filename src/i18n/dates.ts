import type { Language } from '../model/language';

/** Chromium ships no Kazakh month names (it prints `2026 M11 21`). */
const kazakhMonths = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
] as const;

const intlLocale = { en: 'en-GB', ru: 'ru' } as const;

/**
 * A date or period of a record in words: `2018`, `2018-11`, `2018-11-10` or two of them with a slash.
 * A text in any other form is returned as it is.
 */
export function formatWhen(when: string, language: Language): string {
  const ends = when.split('/');
  const between = ends.every((end) => /^\d{4}$/.test(end)) ? '–' : ' – ';
  return ends.map((end) => formatDate(end, language)).join(between);
}

/** The last year a date or period names, or `undefined` where it names none. */
export function lastYearOf(when: string): number | undefined {
  const years = [...when.matchAll(/(?<!\d)(\d{4})(?=$|[-/])/g)].map((match) => Number(match[1]));
  return years.length === 0 ? undefined : Math.max(...years);
}

function formatDate(date: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? [];
  if (year === undefined || Number(month) < 1 || Number(month) > 12) return date;
  return language === 'kk'
    ? inKazakh(year, Number(month), day)
    : byIntl(intlLocale[language], Number(year), Number(month), day);
}

function inKazakh(year: string, month: number, day?: string): string {
  const name = kazakhMonths[month - 1] ?? '';
  return day === undefined ? `${year} ж. ${name}` : `${year} ж. ${Number(day)} ${name}`;
}

function byIntl(locale: string, year: number, month: number, day?: string): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(Date.UTC(year, month - 1, Number(day ?? 1)));
}
