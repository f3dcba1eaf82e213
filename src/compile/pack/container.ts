import { createHash } from 'node:crypto';
import { deflateSync } from 'fflate';
import {
  aligned,
  type Directory,
  type IndexPart,
  indexFormat,
  type SectionPlace,
} from '../../model/index-format';

/** A named run of bytes of a part. */
export type Section = readonly [name: string, bytes: Uint8Array];

/** What is unpacked by itself, as its sections. */
export type Part = readonly [name: IndexPart, sections: readonly Section[]];

function placesOf(sections: readonly Section[]): readonly SectionPlace[] {
  let next = 0;
  return sections.map(([name, { length }]) => {
    const offset = next;
    next = aligned(offset + length);
    return [name, offset, length];
  });
}

/** The sections side by side, each where it is aligned. */
function joined(sections: readonly Section[], places: readonly SectionPlace[]): Uint8Array {
  const [, offset, length] = places.at(-1) ?? ['', 0, 0];
  const bytes = new Uint8Array(offset + length);
  for (const [at, [, section]] of sections.entries()) bytes.set(section, places[at]?.[1]);
  return bytes;
}

/** The same bytes on every machine: the packing is not left to the one that builds. */
const deflated = (bytes: Uint8Array): Uint8Array => deflateSync(bytes, { level: 9 });

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

/** What stands in the file for a part, and its line of the directory. */
function packed([name, sections]: Part) {
  const places = placesOf(sections);
  const whole = joined(sections, places);
  const bytes = deflated(whole);
  const line: Directory[number] = [name, bytes.length, whole.length, places];
  return { bytes, line };
}

/** The index file that holds `parts`; the same parts always give the same bytes. */
export function packParts(parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  const all = parts.map(packed);
  const directory = new TextEncoder().encode(JSON.stringify(all.map(({ line }) => line)));
  const base = indexFormat.payloadAt + 4 + directory.length;
  const file = new Uint8Array(all.reduce((sum, { bytes }) => sum + bytes.length, base));
  writeHeader(file, directory.length);
  file.set(directory, indexFormat.payloadAt + 4);
  let next = base;
  for (const { bytes } of all) {
    file.set(bytes, next);
    next += bytes.length;
  }
  writeHash(file);
  return file;
}
