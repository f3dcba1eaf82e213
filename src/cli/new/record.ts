import { TO_FILL } from '../../compile/verify/unfilled';
import type { DataSet } from '../../model/data';

/** What the command line asks for. */
export interface Request {
  readonly id: string;
  readonly passages: readonly string[];
  readonly topics: readonly string[];
  readonly entities: readonly string[];
  readonly name?: string;
  readonly when?: string;
}

/** A record to be written, and the file of the data folder it belongs to. */
export interface NewRecord {
  readonly file: string;
  readonly record: { readonly id: string };
}

export const toFill = (what: string): string => `${TO_FILL}: ${what}`;

/** Throws where an id of the request leads nowhere; `option` names what to correct. */
export function requireKnown(
  option: string,
  asked: readonly string[],
  known: readonly { readonly id: string }[],
): void {
  const ids = new Set(known.map(({ id }) => id));
  const stray = asked.filter((id) => !ids.has(id));
  if (stray.length > 0) throw new Error(`${option} ${stray.join(', ')}: not there`);
}

/** Throws where the id is taken. */
export function requireNew(data: DataSet, id: string): void {
  const file = data.files.get(id);
  if (file !== undefined) throw new Error(`${id} is already there, in ${file}`);
}

/** The value that occurs most often, the first of equals. */
export function commonest(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
