import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DataError } from '../compile/schema/data-error';
import { readData } from '../compile/schema/read-data';
import { readDocuments } from '../compile/segment/documents';
import { coverageOf } from '../compile/verify/coverage';
import { dataStrings } from '../compile/verify/data-strings';
import { type Evidence, evidenceOf } from '../compile/verify/evidence';
import { fileInData, problemsOf, readAround } from '../compile/verify/only';
import { unusedTopics } from '../compile/verify/orphans';
import type { Problem } from '../compile/verify/problem';
import { fromSchema } from '../compile/verify/references';
import { coverageTable, problemList } from '../compile/verify/report';
import {
  documentProblems,
  passageProblems,
  recordProblems,
  wholeProblems,
} from '../compile/verify/verify';
import { endWithReader } from './closed-output';

const options = {
  documents: { type: 'string' },
  data: { type: 'string', default: 'data' },
  only: { type: 'string' },
} as const;

async function evidenceIn(documents: string | undefined): Promise<Evidence | undefined> {
  return documents === undefined ? undefined : evidenceOf(await readDocuments(documents));
}

function conclude(problems: readonly Problem[], passed: string): number {
  if (problems.length === 0) {
    console.log(passed);
    return 0;
  }
  console.log(problemList(problems));
  console.log(`\n${problems.length} problems`);
  return 1;
}

async function verifyOne(dir: string, file: string, evidence?: Evidence): Promise<number> {
  await access(join(dir, file));
  const { data, unreadable } = await readAround(dir, file);
  for (const one of unreadable)
    console.error(`verify: left out ${one}, which cannot be read; its ids count as missing`);
  const strings = (await dataStrings(dir)).filter((one) => one.file === file);
  const all = [
    ...recordProblems(data),
    ...(evidence ? documentProblems(data, strings, evidence) : []),
  ];
  return conclude(await problemsOf(dir, file, all), `${file}: passes`);
}

async function verifyAll(dir: string, evidence?: Evidence): Promise<number> {
  const data = await readData(dir);
  const against = evidence
    ? [
        ...passageProblems(data, evidence),
        ...documentProblems(data, await dataStrings(dir), evidence),
      ]
    : [];
  const problems = [...recordProblems(data), ...wholeProblems(data), ...against];
  const unused = unusedTopics(data);
  if (unused.length > 0) console.log(`warning: no finding on the topics ${unused.join(', ')}`);
  const status = conclude(problems, evidence ? 'passes' : 'passes what needs no document');
  if (status === 0) console.log(`\n${coverageTable(coverageOf(data))}`);
  return status;
}

function explain(error: unknown): number {
  if (error instanceof DataError) return conclude(error.problems.map(fromSchema('schema')), '');
  console.error(`verify: ${error instanceof Error ? error.message : String(error)}`);
  return 1;
}

/**
 * Proves the data: `--documents DIR` against the documents, `--only FILE` the records of one file,
 * `--data DIR` another data folder. Exit status 1 with a list of problems, else 0 and the coverage.
 */
export async function main(argv: readonly string[]): Promise<number> {
  endWithReader();
  try {
    const { values } = parseArgs({ args: [...argv], options });
    const dir = resolve(values.data);
    const evidence = await evidenceIn(values.documents);
    if (values.only === undefined) return await verifyAll(dir, evidence);
    return await verifyOne(dir, fileInData(dir, values.only), evidence);
  } catch (error) {
    return explain(error);
  }
}
