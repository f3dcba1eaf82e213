/** One thing wrong with one record: what it is, and what to do about it. */
export interface Problem {
  readonly record: string;
  /** Relative to the data folder. */
  readonly file: string;
  readonly check: string;
  readonly message: string;
}

type Report = (record: string, message: string, file?: string) => Problem;

/** Makes problems of one check, finding the file of each record. */
export function reporter(check: string, files: ReadonlyMap<string, string>): Report {
  return (record, message, file = files.get(record) ?? '') => ({ record, file, check, message });
}
