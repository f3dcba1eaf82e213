import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

async function listAt(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '[]\n';
    throw error;
  }
}

const indented = (record: object): string => JSON.stringify(record, null, 2).replace(/^/gm, '  ');

/** Adds a record at the end of a JSON list and leaves every other line of the file as it is. */
export async function appendTo(path: string, record: object): Promise<void> {
  const text = (await listAt(path)).trimEnd();
  const end = text.lastIndexOf(']');
  if (end < 0) throw new Error(`${path} is no list`);
  const before = text.slice(0, end).trimEnd();
  const comma = before.endsWith('[') ? '' : ',';
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${before}${comma}\n${indented(record)}\n]\n`);
}
