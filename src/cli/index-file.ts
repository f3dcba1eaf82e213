import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileDraft } from '../compile/build-index';
import { openIndexFile } from '../knowledge/index-file';
import { openWhole, type WholeIndex } from './whole-index';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Whatever makes the index out of the data. */
const compiler = ['src/model', 'src/compile', 'src/linking'].map((folder) => join(root, folder));

/** Where the data is read from, and where what was made of it is kept. */
export interface Places {
  readonly data: string;
  readonly cache: string;
}

const ofThisCheckout: Places = {
  data: join(root, 'data'),
  cache: join(root, 'node_modules', '.cache', 'qontext'),
};

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(?:json|ts)$/u.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}

async function fingerprint(data: string): Promise<string> {
  const files = (await Promise.all([data, ...compiler].map(filesBelow))).flat();
  const contents = await Promise.all(files.map((file) => readFile(file)));
  const hash = createHash('sha256');
  for (const [at, content] of contents.entries())
    hash.update(`${files[at]} ${content.length}\n`).update(content);
  return hash.digest('hex').slice(0, 16);
}

const compile = (data: string): Promise<Uint8Array<ArrayBuffer>> =>
  compileDraft(data, ({ length }) =>
    console.error(
      `The data is unfinished: ${length} ids in it lead nowhere and were left out (data:verify lists them).`,
    ),
  );

/** Takes its place in one step, so that a command running beside this one never reads half a file. */
async function keep(cache: string, file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(cache, { recursive: true });
  const old = (await readdir(cache)).filter((name) => name.endsWith('.bin') && name !== file);
  const unfinished = join(cache, `${file}.${process.pid}`);
  await writeFile(unfinished, bytes);
  await rename(unfinished, join(cache, file));
  await Promise.all(old.map((name) => rm(join(cache, name), { force: true })));
}

/** What was kept, unless there is nothing or it is damaged. */
async function kept(path: string): Promise<ArrayBuffer | undefined> {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined) return undefined;
  const { buffer } = new Uint8Array(bytes);
  return (await openIndexFile(buffer)).ok ? buffer : undefined;
}

/**
 * The index of this checkout's `data/`, compiled when the data or the compiler changed since the last
 * call. Unfinished data is used as far as it goes, with a line on standard error.
 * @throws {DataError} where a record is not valid by itself
 */
export async function loadIndexBytes({
  data,
  cache,
}: Places = ofThisCheckout): Promise<ArrayBuffer> {
  const file = `index-${await fingerprint(data)}.bin`;
  const before = await kept(join(cache, file));
  if (before !== undefined) return before;
  const bytes = await compile(data);
  await keep(cache, file, bytes);
  return bytes.buffer;
}

/** That index, opened and unpacked. @throws {Error} where it cannot be */
export async function loadIndex(): Promise<WholeIndex> {
  const opened = await openWhole(await loadIndexBytes());
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}
