import type { SectionPlace } from '../model/index-format';

/** The sections of a part by name, as views of its bytes. */
export type Sections = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** Unpacks a part at the first call and lets go of what it was packed in; every call has the same answer. */
export type PackedPart = () => Promise<Sections>;

/** `packed`: raw deflate; `length`: of what it unpacks to, in bytes; `places`: of the sections in there. */
export function packedPart(
  packed: Uint8Array<ArrayBuffer>,
  length: number,
  places: readonly SectionPlace[],
): PackedPart {
  let kept: Uint8Array<ArrayBuffer> | undefined = packed;
  let sections: Promise<Sections> | undefined;
  return () => {
    sections ??= inflated(kept as typeof packed, length).then((bytes) => sectionsIn(bytes, places));
    kept = undefined;
    return sections;
  };
}

const sectionsIn = (bytes: ArrayBuffer, places: readonly SectionPlace[]): Sections =>
  new Map(places.map(([name, offset, length]) => [name, new Uint8Array(bytes, offset, length)]));

/**
 * Into one buffer of the length that is known: collecting pieces and joining them takes a third longer.
 * Rejects where `packed` is no raw deflate or unpacks to more than `length` bytes.
 */
async function inflated(packed: Uint8Array<ArrayBuffer>, length: number): Promise<ArrayBuffer> {
  const { writable, readable } = new DecompressionStream('deflate-raw');
  const writer = writable.getWriter();
  const bytes = new Uint8Array(length);
  let at = 0;
  const into = new WritableStream<Uint8Array>({
    write(piece) {
      bytes.set(piece, at);
      at += piece.length;
    },
  });
  await Promise.all([writer.write(packed), writer.close(), readable.pipeTo(into)]);
  return bytes.buffer;
}
