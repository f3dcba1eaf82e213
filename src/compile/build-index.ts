import type { GateWords } from '../linking/gate';
import type { DataSet } from '../model/data';
import { surfaceForms } from './inflect/surface-forms';
import { buildLexicon } from './lexicon/build-lexicon';
import { gateWords } from './lexicon/gate-words';
import { packParts } from './pack/container';
import { recordSections } from './pack/sections';
import { DataError, type Problem } from './schema/data-error';
import { type OnWarning, readData } from './schema/read-data';
import { referenceProblems } from './schema/references';
import { withoutStrays } from './schema/without-strays';

/** The index file: the lexicon as it was given, and the records. Same input, same bytes. */
export const buildIndex = (data: DataSet, lexicon: Uint8Array): Uint8Array<ArrayBuffer> =>
  packParts([
    ['lexicon', [['lexicon', lexicon]]],
    ['records', recordSections(data)],
  ]);

const indexOf = (data: DataSet): Uint8Array<ArrayBuffer> =>
  buildIndex(data, buildLexicon(surfaceForms(data.entities), data.linking, data.entities));

/**
 * The index file of the data folder `dataDir`.
 * @throws {DataError} that lists every problem, ids that lead nowhere included
 */
export async function compileIndex(
  dataDir: string,
  onWarning?: OnWarning,
): Promise<Uint8Array<ArrayBuffer>> {
  const data = await readData(dataDir, onWarning);
  const problems = referenceProblems(data);
  if (problems.length > 0) throw new DataError(problems);
  return indexOf(data);
}

/**
 * The index file of data that is still being written: ids that lead nowhere are left out, and told.
 * @throws {DataError} where a record is not valid by itself
 */
export async function compileDraft(
  dataDir: string,
  onStrays: (problems: readonly Problem[]) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const data = await readData(dataDir);
  const problems = referenceProblems(data);
  if (problems.length === 0) return indexOf(data);
  onStrays(problems);
  return indexOf(withoutStrays(data));
}

/** What the content script tells a page about the country by: a few words of `dataDir`. */
export const readGateWords = async (dataDir: string): Promise<GateWords> =>
  gateWords((await readData(dataDir)).linking);
