import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';
import { main as segmentMain } from '../../src/cli/segment';
import { main } from '../../src/cli/verify';

import { DOCUMENTS, type Files, RATING_PAGE, STATE_REPORT } from './verify-data';

async function writeJson(dir: string, files: Files): Promise<void> {
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, file)), { recursive: true });
    await writeFile(join(dir, file), JSON.stringify(content));
  }
}

export interface Place {
  readonly data: string;
  readonly documents: string;
}

/** Writes the documents, the data and the passages cut from the documents to a new folder. */
export async function place(files: Files): Promise<Place> {
  const root = await mkdtemp(join(tmpdir(), 'verify-'));
  made.push(root);
  const [data, documents] = [join(root, 'data'), join(root, 'documents')];
  await writeJson(documents, { 'documents.json': DOCUMENTS });
  await writeFile(join(documents, 'a.txt'), STATE_REPORT);
  await writeFile(join(documents, 'b.txt'), RATING_PAGE);
  await writeJson(data, files);
  await segmentMain(['--documents', documents, '--out', join(data, 'passages')]);
  return { data, documents };
}

let made: string[] = [];
let said: string[] = [];

/** Keeps what the programs print out of the way, and removes what `place` made. */
export function keepTidy(): void {
  beforeEach(() => {
    const keep = (text: unknown) => void said.push(String(text));
    vi.spyOn(console, 'log').mockImplementation(keep);
    vi.spyOn(console, 'error').mockImplementation(keep);
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    for (const root of made) await rm(root, { recursive: true });
    made = [];
  });
}

/** The exit status of a program, and all it printed. */
export async function outputOf(program: () => Promise<number>) {
  said = [];
  const status = await program();
  return { status, output: said.join('\n') };
}

/** Runs `verify`. */
export const runWith = (...argv: readonly string[]) => outputOf(() => main(argv));

export const run = (where: Place, ...more: readonly string[]) =>
  runWith('--data', where.data, '--documents', where.documents, ...more);

/** The lines that stand under a record. */
export function under(output: string, record: string): string {
  const lines = output.split('\n');
  const start = lines.indexOf(`  ${record}`);
  const rest = start < 0 ? [] : lines.slice(start + 1);
  const end = rest.findIndex((line) => !line.startsWith('    '));
  return rest.slice(0, end < 0 ? undefined : end).join('\n');
}
