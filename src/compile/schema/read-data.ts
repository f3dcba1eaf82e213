import type * as v from 'valibot';
import type { DataSet } from '../../model/data';
import { contrastSchema } from './contrast';
import { coverageSchema } from './coverage';
import { DataError, type Problem } from './data-error';
import { entitySchema } from './entity';
import { findingSchema } from './finding';
import { jsonAt } from './json-files';
import { linkingPartSchema, mergeLinking } from './linking-words';
import { nameWarnings } from './name-warnings';
import { passageSchema, uncitedSchema } from './passage';
import { Registry } from './registry';
import { scoreSchema } from './score';
import { seriesSchema } from './series';
import { sourceSchema } from './source';
import { topicSchema } from './topic';
import { translationsOf } from './translations';
import { type Checked, checkedRecords, checkedValue } from './validate';

/** Receives what is not wrong enough to refuse the data: a person without a name in some language. */
export type OnWarning = (warning: Problem) => void;

type Schema<T> = v.GenericSchema<unknown, T>;

/** Reads the values of one path of the data folder; what is wrong goes to `problems`. */
const readerOf = (dir: string, problems: Problem[]) => ({
  records: async <T>(path: string, schema: Schema<T>): Promise<readonly Checked<T>[]> =>
    checkedRecords(schema, await jsonAt(dir, path, problems), problems),
  values: async <T>(path: string, schema: Schema<T>): Promise<readonly T[]> =>
    (await jsonAt(dir, path, problems))
      .flatMap(({ file, content }) => checkedValue(schema, content, { file }, problems))
      .map(({ value }) => value),
});

type Reader = ReturnType<typeof readerOf>;

const readRecords = async (read: Reader, registry: Registry) => ({
  sources: registry.add(await read.records('sources.json', sourceSchema)),
  topics: registry.add(await read.records('topics.json', topicSchema)),
  passages: registry.add(await read.records('passages', passageSchema)),
  uncited: (await read.records('uncited', uncitedSchema)).map(({ value }) => value),
  entities: registry.add(await read.records('entities', entitySchema)),
  findings: registry.add(await read.records('findings', findingSchema)),
  scores: registry.add(await read.records('scores', scoreSchema)),
  series: registry.add(await read.records('series', seriesSchema)),
  contrasts: registry.add(await read.records('contrasts', contrastSchema)),
});

async function readAll(dir: string, problems: Problem[]): Promise<DataSet> {
  const read = readerOf(dir, problems);
  const translations = translationsOf(await jsonAt(dir, 'i18n', problems), problems);
  const registry = new Registry(translations, problems);
  const records = await readRecords(read, registry);
  if (problems.length === 0) registry.noteStrayTranslations();
  const coverage = await read.values('coverage.json', coverageSchema);
  return {
    ...records,
    linking: mergeLinking(await read.values('linking', linkingPartSchema)),
    complete: coverage.flatMap(({ complete }) => complete),
    files: registry.files,
  };
}

/**
 * Everything in the data folder `dir` (layout: `data/README.md`), each record valid by itself and with
 * its translations. Whether ids lead anywhere is another question: see `referenceProblems`.
 * @throws {DataError} that lists every problem
 */
export async function readData(dir: string, onWarning: OnWarning = () => {}): Promise<DataSet> {
  const problems: Problem[] = [];
  const data = await readAll(dir, problems);
  if (problems.length > 0) throw new DataError(problems);
  for (const warning of nameWarnings(data)) onWarning(warning);
  return data;
}
