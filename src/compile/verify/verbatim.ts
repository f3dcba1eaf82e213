import type { CutDocument } from '../segment/documents';
import type { Problem } from './problem';

/** A string of the data folder: its file, and the way to it inside the file. */
export interface DataString {
  readonly file: string;
  readonly record: string;
  readonly text: string;
}

export const LONGEST_RUN = 12;
const RUN = LONGEST_RUN + 1;

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? [];

function runsOf(text: string): readonly string[] {
  const words = wordsOf(text);
  const count = Math.max(0, words.length - RUN + 1);
  return Array.from({ length: count }, (_, at) => words.slice(at, at + RUN).join(' '));
}

function runsOfAll(documents: readonly CutDocument[]): ReadonlyMap<string, string> {
  return new Map(
    documents.flatMap(({ entry, text, passages }) =>
      [text, ...passages.map((one) => one.text)]
        .flatMap(runsOf)
        .map((run) => [run, entry.id] as const),
    ),
  );
}

/** No string of the data shares a run of more than 12 words with a document. */
export function checkVerbatim(
  strings: readonly DataString[],
  documents: readonly CutDocument[],
): readonly Problem[] {
  const runs = runsOfAll(documents);
  return strings.flatMap(({ file, record, text }) => {
    const shared = runsOf(text).find((run) => runs.has(run));
    if (shared === undefined) return [];
    const message = `more than ${LONGEST_RUN} words as in ${runs.get(shared)}: “${shared} …”: say it in other words`;
    return [{ file, record, check: 'verbatim', message }];
  });
}
