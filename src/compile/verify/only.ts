import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import type { DataSet } from '../../model/data';
import { DataError } from '../schema/data-error';
import { readData } from '../schema/read-data';
import type { Problem } from './problem';
import { translationCheck } from './translations';

/** The data without the files that cannot be read, and which those are. */
export interface ReadableData {
  readonly data: DataSet;
  readonly unreadable: readonly string[];
}

const MOST_ROUNDS = 8;

async function readWithout(dir: string, broken: ReadonlySet<string>): Promise<DataSet> {
  const copy = await mkdtemp(join(tmpdir(), 'data-'));
  try {
    const filter = (path: string): boolean => !broken.has(relative(dir, path));
    await cp(dir, copy, { recursive: true, filter });
    return await readData(copy);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/**
 * Reads the data as far as it can be read, so that one file can be checked while another is being
 * written. @throws {DataError} where `file` itself cannot be read
 */
export async function readAround(dir: string, file: string): Promise<ReadableData> {
  const broken = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    try {
      return { data: await readWithout(dir, broken), unreadable: [...broken] };
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      const own = error.problems.filter((one) => one.file === file);
      if (own.length > 0) throw new DataError(own);
      for (const one of error.problems) broken.add(one.file);
    }
  }
  throw new Error(`too many files of ${dir} cannot be read`);
}

/** `FILE` as the data folder names it, whichever way it was given. */
export function fileInData(dir: string, file: string): string {
  const inside = relative(dir, resolve(file));
  return inside.startsWith('..') ? file.replace(/^(?:\.\/)?data\//, '') : inside;
}

async function translatedIn(dir: string, file: string): Promise<ReadonlySet<string>> {
  if (!file.startsWith('i18n/')) return new Set();
  const content: unknown = JSON.parse(await readFile(join(dir, file), 'utf8'));
  return new Set(Object.keys(content as object));
}

/** Keeps the problems of one file; of a file of translations, those of the records it translates. */
export async function problemsOf(
  dir: string,
  file: string,
  problems: readonly Problem[],
): Promise<readonly Problem[]> {
  const translated = await translatedIn(dir, file);
  const check = translationCheck(file.split('/')[1] ?? '');
  return problems.filter(
    (one) => one.file === file || (one.check === check && translated.has(one.record)),
  );
}
