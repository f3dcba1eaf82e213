import { type Result, succeed } from '../model/result';
import { readSections } from './container';
import { type Index, indexOf } from './index-of';

/**
 * Opens the bytes of an index file: its parts are copied, their records read when they are first needed, and the
 * bytes can go. Errors: `index-missing` (no bytes), `index-version` (of another format),
 * `index-damaged` (cut or changed); the message says what to do.
 */
export async function openIndex(bytes: ArrayBuffer): Promise<Result<Index>> {
  const sections = await readSections(bytes);
  return sections.ok ? succeed(indexOf(sections.value)) : sections;
}

export type { Index };
