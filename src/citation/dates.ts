/** An ISO date with as much of the day as is known, in parts. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `2024-05` → year 2024, month 5. */
export function datePartsOf(date: string): DateParts {
  const [year = 0, month, day] = date.split('-').map(Number);
  return { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
}

export const monthName = (month: number): string => MONTHS[month - 1] ?? '';

/** `May 30, 2024`, `May 2024`, `2024`: as American styles write dates in running text. */
export function americanDate(date: string): string {
  const { year, month, day } = datePartsOf(date);
  if (month === undefined) return String(year);
  return day === undefined ? `${monthName(month)} ${year}` : `${monthName(month)} ${day}, ${year}`;
}

/** `2024, May 30`: the year first, as APA dates an entry. */
export function apaDate(date: string): string {
  const { year, month, day } = datePartsOf(date);
  const rest = [month && monthName(month), day].filter(Boolean).join(' ');
  return rest === '' ? String(year) : `${year}, ${rest}`;
}
