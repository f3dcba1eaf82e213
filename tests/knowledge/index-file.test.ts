import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type IndexFile, openIndexFile } from '../../src/knowledge/index-file';
import { indexFormat } from '../../src/model/index-format';
import { tinyBytes, tinyLexicon } from '../fixtures/tiny-index';

const failureOf = async (bytes: ArrayBuffer) => {
  const file = await openIndexFile(bytes);
  return file.ok ? undefined : file.error;
};

async function opened(bytes: ArrayBuffer): Promise<IndexFile> {
  const file = await openIndexFile(bytes);
  if (!file.ok) throw new Error(file.error.message);
  return file.value;
}

afterEach(() => vi.unstubAllGlobals());

const withVersion = (bytes: ArrayBuffer, version: number): ArrayBuffer => {
  new DataView(bytes).setUint32(indexFormat.versionAt, version, true);
  return bytes;
};

function flipped(bytes: ArrayBuffer, bit: number): ArrayBuffer {
  const copy = bytes.slice(0);
  const view = new DataView(copy);
  view.setUint8(bit >> 3, view.getUint8(bit >> 3) ^ (1 << (bit & 7)));
  return copy;
}

describe('opening an index', () => {
  it('takes the file as it was built', async () => {
    expect(await failureOf(await tinyBytes())).toBeUndefined();
  });

  it('unpacks each part when it is first asked for, and once', async () => {
    const unpacked = vi.fn();
    vi.stubGlobal(
      'DecompressionStream',
      class extends DecompressionStream {
        constructor(format: CompressionFormat) {
          super(format);
          unpacked();
        }
      },
    );
    const file = await opened(await tinyBytes());
    expect(unpacked).toHaveBeenCalledTimes(0);
    const [first, second] = await Promise.all([file.lexicon(), file.lexicon()]);
    expect(first).toBe(second);
    expect(unpacked).toHaveBeenCalledTimes(1);
    expect(await file.index()).toBe(await file.index());
    expect(unpacked).toHaveBeenCalledTimes(2);
  });

  it('needs nothing of the bytes it came in when all is unpacked', async () => {
    const bytes = await tinyBytes();
    const file = await opened(bytes);
    const [index] = await Promise.all([file.index(), file.lexicon()]);
    new Uint8Array(bytes).fill(0);
    expect(index.entities.core(0).id).toBe('institution/diet');
    expect(new Uint8Array(await file.lexicon())).toEqual(tinyLexicon);
  });

  it('says that there is none, and what to do', async () => {
    expect(await failureOf(new ArrayBuffer(0))).toEqual({
      code: 'index-missing',
      message: 'The index of findings is missing: install or build Qontext again.',
    });
  });

  it('names an older and a newer one, whatever they hold', async () => {
    expect(await failureOf(withVersion(await tinyBytes(), 0))).toMatchObject({
      code: 'index-version',
      message: expect.stringContaining('from an older Qontext'),
    });
    const newer = withVersion(await tinyBytes(), indexFormat.version + 1);
    new Uint8Array(newer).fill(7, 100);
    expect(await failureOf(newer)).toEqual({
      code: 'index-version',
      message: 'The index of findings comes from a newer Qontext: update Qontext to read it.',
    });
  });

  it('refuses a file that is something else', async () => {
    const html = new TextEncoder().encode(`<!doctype html>${' '.repeat(500)}`).buffer;
    expect(await failureOf(html)).toMatchObject({ code: 'index-damaged' });
  });

  it('refuses a file with any one bit changed', async () => {
    const bytes = await tinyBytes();
    const step = Math.max(1, Math.floor((bytes.byteLength * 8) / 400)) | 1;
    for (let bit = 0; bit < bytes.byteLength * 8; bit += step)
      expect(await failureOf(flipped(bytes, bit)), `bit ${bit}`).toMatchObject({
        code: expect.stringMatching(/^index-(damaged|version)$/),
      });
  });

  it('refuses a file that was cut, or that something was added to', async () => {
    const bytes = await tinyBytes();
    for (const length of [1, 8, 47, 48, 51, 52, 200, bytes.byteLength - 1])
      expect(await failureOf(bytes.slice(0, length)), `${length} bytes`).toMatchObject({
        code: 'index-damaged',
      });
    const longer = new Uint8Array(bytes.byteLength + 1);
    longer.set(new Uint8Array(bytes));
    expect(await failureOf(longer.buffer)).toMatchObject({ code: 'index-damaged' });
  });

  it('is held by the hash: the same damage with its own hash is not noticed', async () => {
    const bytes = await tinyBytes();
    const last = flipped(bytes, bytes.byteLength * 8 - 1);
    const hash = createHash('sha256').update(new Uint8Array(last, indexFormat.payloadAt)).digest();
    new Uint8Array(last).set(hash, indexFormat.hashAt);
    expect(await failureOf(last)).toBeUndefined();
  });
});
