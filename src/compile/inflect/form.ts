import type { FormChange } from '../../model/mention';
import type { CaseRule } from '../../model/surface-form';

/** One way a name can stand in text, not yet tied to its entity. */
export interface Form {
  readonly text: string;
  /** Empty where only the spelling or the order differs: labour or labor, surname first. */
  readonly changes: readonly FormChange[];
  /** Present where the form is written otherwise than its name: МИДом, парламенттік. */
  readonly caseRule?: CaseRule;
  readonly person?: 'introduction' | 'surname';
}

/** The values without repetitions, in the order of their first occurrence. */
export const distinct = <T>(values: Iterable<T>): readonly T[] => [...new Set(values)];

export const wordsOf = (text: string): readonly string[] => text.split(' ');

/** The text with its last word replaced by each of `endings`. */
export function withLastWord(text: string, endings: readonly string[]): readonly string[] {
  const before = text.slice(0, text.lastIndexOf(' ') + 1);
  return endings.map((ending) => before + ending);
}

export const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);

/** True for two or more letters, all of them capitals: `КНБ`, `UN`; digits and hyphens may stand between. */
export const isAllCapitals = (text: string): boolean =>
  /^[\p{Lu}\d.-]{2,}$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);

export const isLowerCase = (text: string): boolean => /^\p{Ll}/u.test(text);
