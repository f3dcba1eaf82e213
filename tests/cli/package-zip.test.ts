import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { zipOf } from '../../src/cli/package/zip';

const files = { 'manifest.json': '{}', 'src/a.js': 'a()', 'src/b.js': 'b()' };
const made: string[] = [];
afterEach(async () => {
  vi.useRealTimers();
  for (const path of made.splice(0)) await rm(path, { recursive: true });
});

/** A folder with these files, written in this order at that time. */
async function folderOf(names: readonly string[], time: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'qontext-zip-'));
  made.push(folder);
  await mkdir(join(folder, 'src'));
  for (const name of names) {
    await writeFile(join(folder, name), files[name as keyof typeof files]);
    await utimes(join(folder, name), new Date(time), new Date(time));
  }
  return folder;
}

describe('a package', () => {
  it('is the same, byte for byte, whenever and in whatever order its files were written', async () => {
    const names = Object.keys(files);
    const first = await zipOf(await folderOf(names, '2026-01-02'));
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-07-09') });
    const second = await zipOf(await folderOf(names.toReversed(), '2031-07-08'));
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  it('holds every file under its path', async () => {
    const held = unzipSync(await zipOf(await folderOf(Object.keys(files), '2026-01-02')));
    const texts = Object.entries(held).map(([name, bytes]) => [
      name,
      new TextDecoder().decode(bytes),
    ]);
    expect(Object.fromEntries(texts)).toEqual(files);
  });
});
