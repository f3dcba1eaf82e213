/** Where a section stands among the headings of its document. */
export interface Headings {
  /** `1.e`, where the document numbers its sections. */
  readonly number?: string;
  /** The headings that name it, outermost first, without their numbers. */
  readonly headings: readonly string[];
}

/** Unnumbered headings are many levels deep; the innermost ones tell where to look. */
const INNERMOST = 2;

const SECTION = /^Section (\d+)\. (.+)$/u;
const LETTER = /^([a-z])\. (.+)$/iu;

/** Headings above a named one are known by its number: `1.e` says Denial of Fair Public Trial. */
export function headingsOf(section: readonly string[]): Headings {
  const [outer = '', inner = '', ...rest] = section;
  const [, number, title] = SECTION.exec(outer) ?? [];
  if (number === undefined || title === undefined) return { headings: section.slice(-INNERMOST) };
  const [, letter, subtitle] = LETTER.exec(inner) ?? [];
  if (letter === undefined || subtitle === undefined)
    return { number, headings: inner === '' ? [title] : [inner, ...rest] };
  return { number: `${number}.${letter}`, headings: rest.length === 0 ? [subtitle] : rest };
}
