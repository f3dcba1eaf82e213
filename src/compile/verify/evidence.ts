import type { Source } from '../../model/evidence';
import type { CutDocument } from '../segment/documents';

/** The documents as the checks read them. */
export interface Evidence {
  /** Normalised text of a passage, without the number it is printed under. */
  readonly textOf: (passage: string) => string | undefined;
  readonly documents: readonly CutDocument[];
}

/** The number a paragraph is printed under is its name and proves no figure. */
const withoutNumber = (id: string, text: string): string =>
  text.startsWith(`${id.split('/').at(-1)}.`) ? text.replace(/^\d+\.\s*/, '') : text;

export function evidenceOf(documents: readonly CutDocument[]): Evidence {
  const texts = new Map(
    documents.flatMap(({ passages }) =>
      passages.map(({ id, text }) => [id, withoutNumber(id, text)] as const),
    ),
  );
  return { textOf: (passage) => texts.get(passage), documents };
}

const yearsIn = (text: string | undefined): readonly number[] =>
  (text?.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []).map(Number);

/**
 * Years a source leaves unsaid in its passages: of its publication and edition, and the year it
 * covers. Of a range only its ends, and only where no publication is known.
 */
export function unsaidYears(source: Source): readonly number[] {
  const covered = yearsIn(source.covers);
  const isRange = /\d\s*[–-]\s*\d/.test(source.covers);
  const known = [...yearsIn(source.published), ...yearsIn(source.edition?.en)];
  return isRange && known.length > 0 ? known : [...known, ...covered];
}

/** The last year a source can speak of as past. */
export function lastYear(source: Source): number | undefined {
  const years = [yearsIn(source.published), yearsIn(source.covers)].find((some) => some.length > 0);
  return years ? Math.max(...years) : undefined;
}

/** Years a finding without a date of its own may be given: the period its source covers. */
export const coveredYears = (source: Source): readonly number[] => [
  ...unsaidYears(source),
  ...yearsIn(source.covers),
];
