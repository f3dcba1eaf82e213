import { type Index, openIndexFile } from '../knowledge/index-file';
import { type Result, succeed } from '../model/result';

/** Everything an index file holds, unpacked. */
export interface WholeIndex extends Index {
  /** What the linker matches with, not to be changed. */
  readonly lexicon: ArrayBuffer;
}

/** Opens the bytes of an index file with all it holds; errors as of `openIndexFile`. */
export async function openWhole(bytes: ArrayBuffer): Promise<Result<WholeIndex>> {
  const opened = await openIndexFile(bytes);
  if (!opened.ok) return opened;
  const file = opened.value;
  return succeed({ ...(await file.index()), lexicon: await file.lexicon() });
}
