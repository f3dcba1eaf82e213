import type { DataSet } from '../../model/data';
import type { Finding, Source } from '../../model/evidence';
import { dayKey, dayName, monthName } from './dates';
import { coveredYears, type Evidence, lastYear } from './evidence';
import { sourceOf } from './figures';
import { type Problem, reporter } from './problem';
import { type Printed, printedIn } from './quantities';

export const WHEN = 'when';

interface Moment {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

function momentsOf(when: string): readonly Moment[] {
  return when.split('/').flatMap((part) => {
    const [year = 0, month, day] = part.split('-').map(Number);
    if (month === undefined) return [{ year }];
    return [day === undefined ? { year, month } : { year, month, day }];
  });
}

function missingPart(moment: Moment, printed: Printed, years: ReadonlySet<number>, alone: boolean) {
  const { year, month, day } = moment;
  if (!printed.numbers.has(year) && !years.has(year)) return String(year);
  if (month === undefined) return undefined;
  if (day !== undefined) {
    const key = dayKey(month, day);
    return printed.dates.days.has(key) ? undefined : dayName(key);
  }
  return alone && !printed.dates.months.has(month) ? monthName(month) : undefined;
}

const citedSources = (finding: Finding, sources: readonly Source[]): readonly Source[] => {
  const cited = new Set(finding.passages.map(sourceOf));
  return sources.filter((source) => cited.has(source.id));
};

/** The date a finding is filed under is printed in its passages, or is its source's own year. */
export function checkWhen(data: DataSet, evidence: Evidence): readonly Problem[] {
  const problem = reporter(WHEN, data.files);
  return data.findings.flatMap((finding) => {
    const printed = printedIn(finding.passages.flatMap((id) => evidence.textOf(id) ?? []));
    const years = new Set(citedSources(finding, data.sources).flatMap(coveredYears));
    const moments = momentsOf(finding.when);
    const gone = moments.map((one) => missingPart(one, printed, years, moments.length === 1));
    return gone
      .filter((one) => one !== undefined)
      .map((one) =>
        problem(finding.id, `“when” says ${one}, which is not in ${finding.passages.join(', ')}`),
      );
  });
}

/** A finding does not speak of a year after its source was published. Needs no document. */
export function checkNotLater(data: DataSet): readonly Problem[] {
  const problem = reporter(WHEN, data.files);
  return data.findings.flatMap((finding) => {
    const last = citedSources(finding, data.sources).map(lastYear);
    const limit = Math.max(...last.map((year) => year ?? Number.POSITIVE_INFINITY));
    const year = Math.max(...momentsOf(finding.when).map((one) => one.year));
    if (last.length === 0 || year <= limit) return [];
    return [problem(finding.id, `“when” is ${year}, after its source of ${limit}: correct it`)];
  });
}
