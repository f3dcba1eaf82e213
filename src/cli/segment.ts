import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type CutDocument, readDocuments } from '../compile/segment/documents';
import { linesOf, passagesOf } from '../compile/segment/segment';
import type { TextPassage } from '../compile/segment/types';
import { endWithReader } from './closed-output';

const USAGE = 'usage: segment --documents DIR [--out DIR] [--print ID]';

const options = {
  documents: { type: 'string' },
  out: { type: 'string', default: 'data/passages' },
  print: { type: 'string' },
} as const;

const isBelow = (id: string, wanted: string): boolean =>
  id === wanted || (id.startsWith(wanted) && /^[./]/.test(id.slice(wanted.length)));

function chosen(passages: readonly TextPassage[], wanted: string): readonly TextPassage[] {
  const exact = passages.filter(({ id }) => isBelow(id, wanted));
  return exact.length > 0 ? exact : passages.filter(({ id }) => id.startsWith(wanted));
}

function print(cut: readonly CutDocument[], wanted: string): number {
  const found = chosen(
    cut.flatMap((document) => document.passages),
    wanted,
  );
  for (const { id, kind, section, text } of found)
    console.log(`## ${id} [${kind}] ${section.join(' > ')}\n${text}\n`);
  if (found.length === 0) console.error(`segment: no passage ${wanted}`);
  return found.length === 0 ? 1 : 0;
}

async function write(cut: readonly CutDocument[], out: string): Promise<number> {
  await mkdir(out, { recursive: true });
  for (const { entry, passages } of cut) {
    const file = join(out, `${entry.id}.json`);
    await writeFile(file, linesOf(passagesOf(entry.id, passages)));
    console.log(`${file}: ${passages.length} passages`);
  }
  return 0;
}

/** Cuts the documents into passages and writes them, or prints those below an id. */
export async function main(argv: readonly string[]): Promise<number> {
  endWithReader();
  try {
    const { values } = parseArgs({ args: [...argv], options });
    if (!values.documents) throw new Error(USAGE);
    const cut = await readDocuments(values.documents);
    return values.print ? print(cut, values.print) : await write(cut, values.out);
  } catch (error) {
    console.error(`segment: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}
