import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadIndexBytes, type Places } from '../../src/cli/index-file';
import { dataFolder } from '../fixtures/data-folder';
import { tinyFiles } from '../fixtures/tiny-data';

async function places(): Promise<Places> {
  const dir = await dataFolder(
    Object.fromEntries(Object.entries(tinyFiles).map(([path, value]) => [`data/${path}`, value])),
  );
  return { data: join(dir, 'data'), cache: join(dir, 'cache') };
}

const keptIn = async ({ cache }: Places) => (await readdir(cache)).map((name) => join(cache, name));
const onlyOne = async (where: Places): Promise<string> => {
  const [file, ...others] = await keptIn(where);
  if (file === undefined || others.length > 0) throw new Error(`kept: ${await keptIn(where)}`);
  return file;
};

describe('the index of the command line', () => {
  it('is compiled once and kept', async () => {
    const where = await places();
    const first = await loadIndexBytes(where);
    const { mtimeMs } = await stat(await onlyOne(where));
    expect(new Uint8Array(await loadIndexBytes(where))).toEqual(new Uint8Array(first));
    expect((await stat(await onlyOne(where))).mtimeMs).toBe(mtimeMs);
  });

  it('is compiled again when the data changed, and the old one goes', async () => {
    const where = await places();
    await loadIndexBytes(where);
    const before = await onlyOne(where);
    await writeFile(join(where.data, 'series/all.json'), '[]');
    await loadIndexBytes(where);
    expect(await onlyOne(where)).not.toBe(before);
  });

  it('is compiled again when what was kept is damaged', async () => {
    const where = await places();
    const good = await loadIndexBytes(where);
    const file = await onlyOne(where);
    await writeFile(file, (await readFile(file)).subarray(0, 500));
    expect(new Uint8Array(await loadIndexBytes(where))).toEqual(new Uint8Array(good));
    expect((await readFile(file)).length).toBe(good.byteLength);
  });
});
