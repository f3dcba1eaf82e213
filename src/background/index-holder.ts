import { type IndexFile, openIndexFile } from '../knowledge/index-file';
import { fail, type Result, succeed } from '../model/result';
import { once } from './once';

/** Loads the index file once for all tabs; a failure is remembered too, and said plainly. */
export const createIndexHolder = (fetchBytes: () => Promise<ArrayBuffer>) =>
  once(() => load(fetchBytes));

async function load(fetchBytes: () => Promise<ArrayBuffer>): Promise<Result<IndexFile>> {
  try {
    return await openIndexFile(await fetchBytes());
  } catch {
    return fail('index-missing', 'The index of this extension is missing. Install it again.');
  }
}

/** What is made of the file when it is first asked for, and kept. */
export const madeOf = <T>(
  file: () => Promise<Result<IndexFile>>,
  make: (file: IndexFile) => Promise<T>,
): (() => Promise<Result<T>>) =>
  once(async () => {
    const opened = await file();
    return opened.ok ? succeed(await make(opened.value)) : opened;
  });
