import { type Directory, type IndexPart, indexFormat } from '../model/index-format';
import { fail, type Result, succeed } from '../model/result';
import { type PackedPart, packedPart } from './packed-part';

/** The parts of an index file by name, packed. */
export type PackedParts = ReadonlyMap<IndexPart, PackedPart>;

const MISSING = 'The index of findings is missing: install or build Qontext again.';
const DAMAGED =
  'The index of findings is damaged, so nothing is shown: install or build Qontext again.';
const OLDER =
  'The index of findings comes from an older Qontext and cannot be read: install or build Qontext again.';
const NEWER = 'The index of findings comes from a newer Qontext: update Qontext to read it.';

const damaged = () => fail('index-damaged', DAMAGED);

const hasMagic = (bytes: ArrayBuffer): boolean =>
  new TextDecoder().decode(bytes.slice(0, indexFormat.magic.length)) === indexFormat.magic;

/** Says what is wrong before the content is looked at, or nothing. */
function headerFailure(bytes: ArrayBuffer): Result<never> | undefined {
  if (bytes.byteLength === 0) return fail('index-missing', MISSING);
  if (bytes.byteLength < indexFormat.payloadAt + 4 || !hasMagic(bytes)) return damaged();
  const view = new DataView(bytes);
  const version = view.getUint32(indexFormat.versionAt, true);
  if (version < indexFormat.version) return fail('index-version', OLDER);
  if (version > indexFormat.version) return fail('index-version', NEWER);
  const length = view.getUint32(indexFormat.lengthAt, true);
  return length === bytes.byteLength - indexFormat.payloadAt ? undefined : damaged();
}

async function hashFits(bytes: ArrayBuffer): Promise<boolean> {
  const payload = new Uint8Array(bytes, indexFormat.payloadAt);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', payload));
  const expected = new Uint8Array(bytes, indexFormat.hashAt, hash.length);
  return hash.every((byte, at) => byte === expected[at]);
}

/** The hash has vouched for the bytes, so the directory is what the compiler wrote. */
function partsOf(bytes: ArrayBuffer): PackedParts {
  const start = indexFormat.payloadAt + 4;
  const length = new DataView(bytes).getUint32(indexFormat.payloadAt, true);
  const text = new TextDecoder().decode(new Uint8Array(bytes, start, length));
  let next = start + length;
  return new Map(
    (JSON.parse(text) as Directory).map(([name, packedLength, ...unpacked]) => {
      const packed = new Uint8Array(bytes, next, packedLength);
      next += packedLength;
      return [name, packedPart(packed, ...unpacked)];
    }),
  );
}

/** Checks an index file and finds its parts; a file that is not exactly as it was built is refused. */
export async function readParts(bytes: ArrayBuffer): Promise<Result<PackedParts>> {
  const failure = headerFailure(bytes);
  if (failure !== undefined) return failure;
  return (await hashFits(bytes)) ? succeed(partsOf(bytes)) : damaged();
}
