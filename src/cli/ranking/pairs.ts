import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../model/language';
import type { RankingPair } from './reciprocal-rank';

const FOLDER = 'tests/knowledge/ranking-pairs';

/** The pairs of a language. Whoever writes the file reads it: its shape is not checked. */
export const readPairs = async (language: Language): Promise<readonly RankingPair[]> =>
  JSON.parse(await readFile(join(FOLDER, `${language}.json`), 'utf8'));
