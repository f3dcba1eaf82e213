/** One thing wrong with the data, where it is and what. */
export interface Problem {
  /** Relative to the data folder. */
  readonly file: string;
  /** The record's id, or its number in the file where it has none. */
  readonly record?: string;
  /** Path of the field inside the record: `names.2.text`. */
  readonly field?: string;
  readonly message: string;
}

/** `findings/x.json, x.attack, text.en: is empty` */
export const problemLine = ({ file, record, field, message }: Problem): string =>
  `${[file, record, field].filter((part) => part !== undefined && part !== '').join(', ')}: ${message}`;

/** Thrown when the data cannot be used; its message lists every problem, one a line. */
export class DataError extends Error {
  override readonly name = 'DataError';
  constructor(readonly problems: readonly Problem[]) {
    const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
    super([`${count} in the data:`, ...problems.map(problemLine)].join('\n'));
  }
}
