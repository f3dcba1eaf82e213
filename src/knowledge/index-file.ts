import type { IndexPart } from '../model/index-format';
import { type Result, succeed } from '../model/result';
import { type PackedParts, readParts } from './container';
import { type Index, indexOf } from './index-of';
import { sectionOf } from './kind-table';
import type { Sections } from './packed-part';

/** An index file that was checked; each of its parts is unpacked when it is first asked for, and kept. */
export interface IndexFile {
  /** What the linker matches with, not to be changed. */
  lexicon(): Promise<ArrayBuffer>;
  /** What cards are made of. */
  index(): Promise<Index>;
}

/**
 * Opens the bytes of an index file. Errors: `index-missing` (no bytes), `index-version` (of another format),
 * `index-damaged` (cut or changed); the message says what to do.
 */
export async function openIndexFile(bytes: ArrayBuffer): Promise<Result<IndexFile>> {
  const parts = await readParts(bytes);
  return parts.ok ? succeed(fileOf(parts.value)) : parts;
}

const fileOf = (parts: PackedParts): IndexFile => {
  let index: Index | undefined;
  return {
    lexicon: async () => sectionOf(await unpacked(parts, 'lexicon'), 'lexicon').buffer,
    index: async () => {
      const sections = await unpacked(parts, 'records');
      index ??= indexOf(sections);
      return index;
    },
  };
};

function unpacked(parts: PackedParts, name: IndexPart): Promise<Sections> {
  const part = parts.get(name);
  if (part === undefined) throw new Error(`the index has no part ${name}`);
  return part();
}

export type { Index };
