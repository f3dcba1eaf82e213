import type { DataSet } from '../../model/data';
import type { Finding, Score, Series, Source } from '../../model/evidence';
import type { PassageId } from '../../model/ids';
import { datesIn, dayName, monthName } from './dates';
import { type Evidence, unsaidYears } from './evidence';
import { type Problem, reporter } from './problem';
import { type Printed, printedIn, statedIn } from './quantities';

export const FIGURES = 'figure';

/** What a record states: its texts, its bare values, and the passages that must bear them out. */
interface Statement {
  readonly record: string;
  readonly texts: readonly string[];
  readonly values: readonly number[];
  readonly passages: readonly PassageId[];
}

const ofFinding = (one: Finding): Statement => ({
  record: one.id,
  texts: [one.text.en],
  values: (one.figures ?? []).map((figure) => figure.value),
  passages: one.passages,
});

const ofScore = (one: Score): Statement => ({
  record: one.id,
  texts: [one.printed, one.indicator.en],
  values: [
    one.value,
    ...(one.band ? [one.band.low, one.band.high] : []),
    ...(one.year ? [one.year] : []),
  ],
  passages: one.passages,
});

const ofSeries = (one: Series): readonly Statement[] =>
  one.points.map((point) => ({
    record: one.id,
    texts: [],
    values: [point.value, point.year],
    passages: point.passages,
  }));

export const sourceOf = (passage: string): string => passage.split('/', 1)[0] ?? '';

/** Years that the cited sources leave unsaid, such as the one a yearly report is about. */
function unsaid(passages: readonly PassageId[], sources: readonly Source[]): ReadonlySet<number> {
  const cited = new Set(passages.map(sourceOf));
  return new Set(sources.filter((one) => cited.has(one.id)).flatMap(unsaidYears));
}

function missingDates(texts: readonly string[], printed: Printed): readonly string[] {
  const stated = datesIn(texts.join(' | '));
  const days = [...stated.days].filter((day) => !printed.dates.days.has(day)).map(dayName);
  const months = [...stated.months].filter((month) => !printed.dates.months.has(month));
  return [...days, ...months.map(monthName)];
}

function missing(statement: Statement, printed: Printed, years: ReadonlySet<number>) {
  const has = (value: number): boolean => printed.numbers.has(value) || years.has(value);
  const figures = statement.texts.flatMap(statedIn).filter((one) => !has(one.value));
  const values = statement.values.filter((value) => !has(value)).map(String);
  const found = [...figures.map((one) => one.text), ...values];
  return [...new Set([...found, ...missingDates(statement.texts, printed)])];
}

const MEND = 'correct it, or cite the passage that prints it';

/** Every figure and date of a finding, score or series is printed in the passages it cites. */
export function checkFigures(data: DataSet, evidence: Evidence): readonly Problem[] {
  const problem = reporter(FIGURES, data.files);
  const statements = [
    ...data.findings.map(ofFinding),
    ...data.scores.map(ofScore),
    ...data.series.flatMap(ofSeries),
  ];
  return statements.flatMap((statement) => {
    const texts = statement.passages.flatMap((id) => evidence.textOf(id) ?? []);
    const gone = missing(statement, printedIn(texts), unsaid(statement.passages, data.sources));
    const where = statement.passages.join(', ');
    return gone.map((one) => problem(statement.record, `“${one}” is not in ${where}: ${MEND}`));
  });
}
