import { parseArgs } from 'node:util';
import { createLinker, type Linker } from '../linking/linker';
import { annotated } from './annotate/annotated';
import { readInputs } from './annotate/inputs';
import { pretty } from './annotate/pretty';
import { endWithReader } from './closed-output';
import { loadIndex } from './index-file';

const USAGE = 'usage: annotate [--pretty] FILE…   (.txt, .html, .jsonl, or - for standard input)';

/** Prints every text of a file as it is annotated; true where all of it could be read. */
async function annotateFile(linker: Linker, file: string, isPretty: boolean): Promise<boolean> {
  let isWhole = true;
  for (const read of await readInputs(file)) {
    if ('error' in read) {
      console.error(`annotate: ${read.error}`);
      isWhole = false;
      continue;
    }
    const result = annotated(linker, read.input);
    console.log(isPretty ? pretty(read.input.text, result) : JSON.stringify(result));
  }
  return isWhole;
}

async function annotateAll(files: readonly string[], isPretty: boolean): Promise<number> {
  const linker = createLinker((await loadIndex()).lexicon);
  let status = 0;
  for (const file of files) if (!(await annotateFile(linker, file, isPretty))) status = 1;
  return status;
}

/** Finds the mentions in files: one JSON object a line for each text, or a page for people. */
export async function main(argv: readonly string[]): Promise<number> {
  endWithReader();
  try {
    const options = { pretty: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
    if (positionals.length === 0) throw new Error(USAGE);
    return await annotateAll(positionals, values.pretty);
  } catch (error) {
    console.error(`annotate: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}
