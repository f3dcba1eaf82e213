const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const MONTH = `(?:${MONTHS.join('|')})`;
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const MORE_DAYS = `(?:\\s*(?:,|and|or|to|[-–—‐‑]|through)\\s*${DAY}(?!\\d|[.,]\\d))*`;
const DAY_FIRST = new RegExp(`(?<!\\d)(${DAY}${MORE_DAYS})\\s+(?:of\\s+)?(${MONTH})\\b`, 'g');
const MONTH_FIRST = new RegExp(`\\b(${MONTH})\\s+(${DAY}(?!\\d|[.,]\\d)${MORE_DAYS})`, 'g');

/** Dates of a text: `11-10` for each day of a month printed, and the numbers of months named. */
export interface Dates {
  readonly days: ReadonlySet<string>;
  readonly months: ReadonlySet<number>;
}

const two = (value: number): string => String(value).padStart(2, '0');
const monthNumber = (name: string): number => MONTHS.indexOf(name) + 1;

/** `11-10` for 10 November. */
export const dayKey = (month: number, day: number): string => `${two(month)}-${two(day)}`;

/** `10 November` for `11-10`. */
export function dayName(key: string): string {
  const [month = 0, day = 0] = key.split('-').map(Number);
  return `${day} ${monthName(month)}`;
}

export const monthName = (month: number): string => MONTHS[month - 1] ?? String(month);

function daysOf(days: string, month: string): readonly string[] {
  const numbers = (days.match(/\d+/g) ?? []).map(Number);
  return numbers.filter((day) => day <= 31).map((day) => dayKey(monthNumber(month), day));
}

/** Dates in an English text, day first or month first, with lists and ranges of days. */
export function datesIn(text: string): Dates {
  const dayFirst = [...text.matchAll(DAY_FIRST)].flatMap(([, days = '', month = '']) =>
    daysOf(days, month),
  );
  const monthFirst = [...text.matchAll(MONTH_FIRST)].flatMap(([, month = '', days = '']) =>
    daysOf(days, month),
  );
  const months = text.match(new RegExp(`\\b${MONTH}\\b`, 'g')) ?? [];
  return { days: new Set([...dayFirst, ...monthFirst]), months: new Set(months.map(monthNumber)) };
}

/** The text without its days of months, so that a day is not taken for a figure. */
export const withoutDays = (text: string): string =>
  text.replace(DAY_FIRST, ' $2 ').replace(MONTH_FIRST, '$1 ');
