import { uncitedReasons } from '../../model/data';
import type { CoverageRow } from './coverage';
import type { Problem } from './problem';
import { REFERENCE } from './references';

const SECTION_WIDTH = 60;
const NUMBER_WIDTH = 11;
const HEADS = ['passages', 'cited', ...uncitedReasons, 'open', 'findings', '%'].map((head) =>
  head.replace('page ', ''),
);

const numbers = (cells: readonly (string | number)[]): string =>
  cells.map((cell) => String(cell).padStart(NUMBER_WIDTH)).join('');

function tableRow(row: CoverageRow): string {
  const name = '  '.repeat(row.section.length) + (row.section.at(-1) ?? row.source);
  const cells = [
    row.passages,
    row.cited,
    ...uncitedReasons.map((reason) => row.uncited[reason]),
    row.open,
    row.findings,
    Math.floor(row.percent),
  ];
  return name.slice(0, SECTION_WIDTH).padEnd(SECTION_WIDTH) + numbers(cells);
}

/** The table of coverage, one line a document and a section. */
export function coverageTable(rows: readonly CoverageRow[]): string {
  const head = 'document, section'.padEnd(SECTION_WIDTH) + numbers(HEADS);
  return [head, ...rows.map(tableRow)].join('\n');
}

/** All ids of one record that lead nowhere, as one problem: while a set grows there are many. */
function inOneLine(problems: readonly Problem[]): readonly Problem[] {
  const merged = new Map<string, Problem>();
  for (const one of problems.filter(({ check }) => check === REFERENCE)) {
    const key = `${one.file} ${one.record}`;
    const before = merged.get(key);
    merged.set(key, before ? { ...one, message: `${before.message}; ${one.message}` } : one);
  }
  return [...problems.filter(({ check }) => check !== REFERENCE), ...merged.values()];
}

/** Problems under their files and records, in the order the files are named. */
export function problemList(problems: readonly Problem[]): string {
  const lines: string[] = [];
  let file: string | undefined;
  let record: string | undefined;
  const byPlace = [...inOneLine(problems)].sort(
    (a, b) => a.file.localeCompare(b.file) || a.record.localeCompare(b.record),
  );
  for (const problem of byPlace) {
    if (problem.file !== file) lines.push(problem.file || '(no file)');
    if (problem.file !== file || problem.record !== record) lines.push(`  ${problem.record}`);
    lines.push(`    ${problem.check}: ${problem.message}`);
    ({ file, record } = problem);
  }
  return lines.join('\n');
}
