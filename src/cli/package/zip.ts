import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { zipSync } from 'fflate';

/** The first time that a zip file can hold: a package must not tell when it was made. */
const noTime = new Date(1980, 0, 1);

/** A folder's files as a zip: the same bytes for the same files, whenever and in whatever order they were written. */
export async function zipOf(folder: string): Promise<Uint8Array> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const files = await Promise.all(
    paths.map(async (path) => [relative(folder, path), await readFile(path)] as const),
  );
  return zipSync(Object.fromEntries(files), { level: 9, mtime: noTime });
}
