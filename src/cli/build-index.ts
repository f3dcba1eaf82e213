import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { compileIndex } from '../compile/build-index';
import { problemLine } from '../compile/schema/data-error';

const options = {
  data: { type: 'string', default: 'data' },
  out: { type: 'string', default: 'index.bin' },
} as const;

/** Compiles the data folder (`--data DIR`) into the index file (`--out FILE`); exit status 1 if it cannot. */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    const { values } = parseArgs({ args: [...argv], options });
    const bytes = await compileIndex(values.data, (warning) =>
      console.error(`warning: ${problemLine(warning)}`),
    );
    await writeFile(values.out, bytes);
    console.log(`${values.out}: ${bytes.length} bytes`);
    return 0;
  } catch (error) {
    console.error(`build-index: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}
