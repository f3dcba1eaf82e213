const follows = (before: string | undefined, number: string): boolean =>
  before !== undefined && Number(before) + 1 === Number(number);

/** `['11', '12', '13', '20']` → `11–13, 20` */
export function numberRuns(numbers: readonly string[]): string {
  const runs: string[][] = [];
  for (const number of numbers)
    if (follows(runs.at(-1)?.at(-1), number)) runs.at(-1)?.push(number);
    else runs.push([number]);
  return runs
    .map((run) => (run.length > 1 ? `${run[0]}–${run.at(-1)}` : (run[0] ?? '')))
    .join(', ');
}
