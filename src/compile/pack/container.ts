import { createHash } from 'node:crypto';
import { aligned, indexFormat } from '../../model/index-format';

/** A named run of bytes of the index file. */
export type Section = readonly [name: string, bytes: Uint8Array];

type Entry = readonly [name: string, offset: number, length: number];

function entriesOf(sections: readonly Section[]): readonly Entry[] {
  let next = 0;
  return sections.map(([name, { length }]) => {
    const offset = next;
    next = aligned(offset + length);
    return [name, offset, length];
  });
}

function writeHeader(file: Uint8Array, directoryLength: number): void {
  const view = new DataView(file.buffer);
  new TextEncoder().encodeInto(indexFormat.magic, file);
  view.setUint32(indexFormat.versionAt, indexFormat.version, true);
  view.setUint32(indexFormat.lengthAt, file.length - indexFormat.payloadAt, true);
  view.setUint32(indexFormat.payloadAt, directoryLength, true);
}

function writeHash(file: Uint8Array): void {
  const hash = createHash('sha256').update(file.subarray(indexFormat.payloadAt)).digest();
  file.set(hash, indexFormat.hashAt);
}

/** The index file that holds `sections`; the same sections always give the same bytes. */
export function packSections(sections: readonly Section[]): Uint8Array<ArrayBuffer> {
  const entries = entriesOf(sections);
  const directory = new TextEncoder().encode(JSON.stringify(entries));
  const base = aligned(indexFormat.payloadAt + 4 + directory.length);
  const [, offset, length] = entries.at(-1) ?? ['', 0, 0];
  const file = new Uint8Array(aligned(base + offset + length));
  writeHeader(file, directory.length);
  file.set(directory, indexFormat.payloadAt + 4);
  for (const [at, [, bytes]] of sections.entries()) file.set(bytes, base + (entries[at]?.[1] ?? 0));
  writeHash(file);
  return file;
}
