import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { segment } from './segment';
import type { DocumentEntry, TextPassage } from './types';

/** A document with its text and what it was cut into. */
export interface CutDocument {
  readonly entry: DocumentEntry;
  readonly text: string;
  readonly passages: readonly TextPassage[];
}

function isEntry(value: unknown): value is DocumentEntry {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return ['id', 'file', 'publisher', 'title'].every((key) => typeof fields.get(key) === 'string');
}

async function entriesOf(dir: string): Promise<readonly DocumentEntry[]> {
  const file = join(dir, 'documents.json');
  const entries: unknown = JSON.parse(await readFile(file, 'utf8'));
  if (!Array.isArray(entries) || !entries.every(isEntry))
    throw new Error(`${file}: needs a list of { id, file, publisher, title }`);
  return entries;
}

/** Reads `documents.json` and the documents beside it, and cuts each. Throws naming the file. */
export async function readDocuments(dir: string): Promise<readonly CutDocument[]> {
  const entries = await entriesOf(dir);
  return Promise.all(
    entries.map(async (entry) => {
      const text = await readFile(join(dir, entry.file), 'utf8');
      return { entry, text, passages: segment(entry, text) };
    }),
  );
}
