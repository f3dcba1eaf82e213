import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openIndex } from '../../src/knowledge/index-file';
import { indexFormat } from '../../src/model/index-format';
import { tinyBytes } from '../fixtures/tiny-index';

const failureOf = async (bytes: ArrayBuffer) => {
  const opened = await openIndex(bytes);
  return opened.ok ? undefined : opened.error;
};

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

  it('keeps each part once, and nothing of the file it came in', async () => {
    const bytes = await tinyBytes();
    const opened = await openIndex(bytes);
    if (!opened.ok) throw new Error(opened.error.message);
    const before = opened.value.entities.core(0);
    new Uint8Array(bytes).fill(0);
    expect(opened.value.entities.core(0)).toEqual(before);
    expect(opened.value.lexicon()).toBe(opened.value.lexicon());
    expect(opened.value.lexicon().byteLength).toBeLessThan(bytes.byteLength);
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
