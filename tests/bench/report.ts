/** One measured figure beside what it may be. */
export interface Row {
  /** What was measured: `core-warm/qontext mentions`. */
  readonly name: string;
  readonly value: number;
  readonly unit: '×' | 'kB' | 'MB' | 'ms' | 'µs' | 'count' | '%';
  /** What a ratio is relative to, with its version where it is a package. */
  readonly baseline?: string;
  readonly spread?: number;
  readonly budget?: { readonly most: number } | { readonly least: number };
  readonly note?: string;
}

export const isMet = ({ value, budget }: Row): boolean | undefined => {
  if (!budget) return undefined;
  return 'most' in budget ? value <= budget.most : value >= budget.least;
};

const shown = (value: number): string =>
  Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);

function budgetOf({ budget, unit }: Row): string {
  if (!budget) return '';
  return 'most' in budget ? `≤ ${budget.most} ${unit}` : `≥ ${budget.least} ${unit}`;
}

const verdicts = new Map([
  [true, 'met'],
  [false, 'NOT MET'],
]);
const verdictOf = (row: Row): string => verdicts.get(isMet(row) as boolean) ?? '';

const cells = (row: Row): readonly string[] => [
  row.name,
  `${shown(row.value)} ${row.unit}`,
  row.spread === undefined ? '' : `± ${(row.spread * 50).toFixed(0)} %`,
  budgetOf(row),
  verdictOf(row),
  [row.baseline && `to ${row.baseline}`, row.note].filter(Boolean).join('; '),
];

/** The rows as a table for people. */
export function tableOf(rows: readonly Row[]): string {
  const head = ['what', 'measured', 'spread', 'budget', '', 'notes'];
  const all = [head, ...rows.map(cells)];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
}
