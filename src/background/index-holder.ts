import { type Index, openIndex } from '../knowledge/index-file';
import { fail, type Result } from '../model/result';
import { once } from './once';

/** Loads the index once for all tabs; a failure is remembered too, and said plainly. */
export const createIndexHolder = (fetchBytes: () => Promise<ArrayBuffer>) =>
  once(() => load(fetchBytes));

async function load(fetchBytes: () => Promise<ArrayBuffer>): Promise<Result<Index>> {
  try {
    return await openIndex(await fetchBytes());
  } catch {
    return fail('index-missing', 'The index of this extension is missing. Install it again.');
  }
}
