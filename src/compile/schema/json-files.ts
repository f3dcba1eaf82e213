import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from './data-error';

/** A JSON file of the data folder: its path there, with `/`, and what it holds. */
export interface JsonFile {
  readonly file: string;
  readonly content: unknown;
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

async function jsonBelow(dir: string, folder: string): Promise<readonly string[]> {
  const entries = await entriesOf(join(dir, folder));
  const inner = entries.filter((entry) => entry.isDirectory());
  const below = await Promise.all(inner.map(({ name }) => jsonBelow(dir, `${folder}/${name}`)));
  const here = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.json'));
  return [...here.map(({ name }) => `${folder}/${name}`), ...below.flat()].sort();
}

async function readOne(dir: string, file: string, problems: Problem[]): Promise<JsonFile[]> {
  try {
    return [{ file, content: JSON.parse(await readFile(join(dir, file), 'utf8')) }];
  } catch (error) {
    const message = isMissing(error) ? 'is missing' : `is no JSON: ${messageOf(error)}`;
    problems.push({ file, message });
    return [];
  }
}

/**
 * The JSON at `path` of the data folder: the one file where it ends in `.json`, else every file below
 * that folder in the order of their paths. A missing file is a problem, an absent folder is empty.
 */
export async function jsonAt(
  dir: string,
  path: string,
  problems: Problem[],
): Promise<readonly JsonFile[]> {
  const files = path.endsWith('.json') ? [path] : await jsonBelow(dir, path);
  const read = await Promise.all(files.map((file) => readOne(dir, file, problems)));
  return read.flat();
}
