import { parseArgs } from 'node:util';
import { hasEntity } from '../knowledge/card';
import { createLinker } from '../linking/linker';
import type { EntityId } from '../model/ids';
import { endWithReader } from './closed-output';
import { readGold } from './eval/gold';
import { type Report, reportOf, reportText } from './eval/report';
import { outcomes } from './eval/score';
import { loadIndex } from './index-file';
import type { WholeIndex } from './whole-index';

const USAGE = 'usage: eval [--errors N] [--json] DIR   (a folder of annotated .jsonl files)';

const options = {
  errors: { type: 'string', default: '20' },
  json: { type: 'boolean', default: false },
} as const;

async function evaluate(index: WholeIndex, folder: string, limit: number): Promise<Report> {
  const isEntity = (id: string): id is EntityId => hasEntity(index, id);
  const gold = await readGold(folder, isEntity);
  const linker = createLinker(index.lexicon);
  const all = gold.flatMap((text) => outcomes(text, linker.linkText(text.text, {}).mentions));
  return reportOf(gold, all, limit);
}

/**
 * Measures the linker against the annotated texts of a folder: precision, recall and F1 by language and
 * kind, and its errors. Exit status 1 where a row cannot be used.
 */
export async function main(argv: readonly string[]): Promise<number> {
  endWithReader();
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
    const [folder, ...others] = positionals;
    const limit = Number(values.errors);
    if (folder === undefined || others.length > 0 || !(limit >= 0)) throw new Error(USAGE);
    const report = await evaluate(await loadIndex(), folder, limit);
    console.log(values.json ? JSON.stringify(report) : reportText(report));
    return 0;
  } catch (error) {
    console.error(`eval: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}
