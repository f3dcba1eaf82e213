import { jsonAt } from '../schema/json-files';
import type { DataString } from './verbatim';

/** A document's own title is given in full: a citation needs it. */
const isTitle = (file: string, path: readonly string[]): boolean =>
  file === 'sources.json' && path.at(-1) === 'title';

function idIn(value: object): string | undefined {
  const named = Object.entries(value).find(([key]) => key === 'id' || key === 'passage');
  return typeof named?.[1] === 'string' ? named[1] : undefined;
}

function walk(
  file: string,
  value: unknown,
  record: string,
  path: readonly string[],
): readonly DataString[] {
  if (typeof value === 'string') return isTitle(file, path) ? [] : [{ file, record, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  const inner = path.length <= 1 ? (idIn(value) ?? path.at(0) ?? '') : record;
  return Object.entries(value).flatMap(([key, one]) => walk(file, one, inner, [...path, key]));
}

/** Every string of every JSON file of the data folder. */
export async function dataStrings(dir: string): Promise<readonly DataString[]> {
  const files = await jsonAt(dir, '.', []);
  return files.flatMap(({ file, content }) => walk(file.replace(/^\.\//, ''), content, '', []));
}
