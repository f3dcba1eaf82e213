import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { htmlText } from './html-blocks';

/** One text to annotate. `blocks` stand for it where the kind of file says what a block is. */
export interface Input {
  readonly id: string;
  readonly text: string;
  readonly blocks?: readonly string[];
  readonly title?: string;
  readonly lang?: string;
}

/** An input, or why there is none. */
export type Read = { readonly input: Input } | { readonly error: string };

const decode = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(bytes);

async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

/** An HTML page as text: its blocks, a line each. */
function page(id: string, source: string): Input {
  const { blocks, ...head } = htmlText(source);
  return { id, text: blocks.join('\n'), blocks, ...head };
}

function row(line: string, place: string): Read {
  try {
    const { id, text } = JSON.parse(line) as { readonly id?: unknown; readonly text?: unknown };
    if (typeof text !== 'string') return { error: `${place}: no "text"` };
    return { input: { id: String(id ?? place), text } };
  } catch {
    return { error: `${place}: not JSON` };
  }
}

const rows = (file: string, source: string): readonly Read[] =>
  source
    .split(/\r?\n/u)
    .map((line, at) => ({ line, place: `${file}:${at + 1}` }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, place }) => row(line, place));

function inputsOf(file: string, source: string): readonly Read[] {
  const kind = file === '-' ? '' : extname(file).toLowerCase();
  if (kind === '.jsonl') return rows(file, source);
  if (kind === '.html' || kind === '.htm') return [{ input: page(file, source) }];
  return [{ input: { id: file, text: source } }];
}

const reason = (error: unknown): string => {
  const { code, message } = error as { readonly code?: string; readonly message?: string };
  if (code === 'ENOENT') return 'no such file';
  if (code === 'EISDIR') return 'is a directory';
  if (code === 'EACCES') return 'permission denied';
  return code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'not UTF-8' : String(message ?? error);
};

/** The texts of a file: one, or one for each row of a `.jsonl`. `-` is standard input, read as plain text. */
export async function readInputs(file: string): Promise<readonly Read[]> {
  try {
    const bytes = file === '-' ? await standardInput() : await readFile(file);
    return inputsOf(file, decode(bytes));
  } catch (error) {
    return [{ error: `${file}: ${reason(error)}` }];
  }
}
