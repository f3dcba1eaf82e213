import { type DataSet, type Uncited, uncitedReasons } from '../../model/data';
import type { Passage } from '../../model/evidence';
import { REASON_OF_KIND } from './accounted';
import { citationsOf } from './citations';

/** How far one part of a document is accounted for. */
export interface CoverageRow {
  readonly source: string;
  /** Names of the outer sections it stands in; empty for the whole document. */
  readonly section: readonly string[];
  readonly passages: number;
  readonly cited: number;
  readonly uncited: Readonly<Record<Uncited['reason'], number>>;
  readonly open: number;
  readonly findings: number;
  readonly percent: number;
}

type Fate = Uncited['reason'] | 'cited' | 'open';

function fatesOf(data: DataSet): ReadonlyMap<string, Fate> {
  const citations = citationsOf(data);
  const reasons = new Map(data.uncited.map((one) => [one.passage, one.reason]));
  return new Map(
    data.passages.map((one) => {
      if (citations.has(one.id)) return [one.id, 'cited'];
      return [one.id, reasons.get(one.id) ?? REASON_OF_KIND[one.kind] ?? 'open'];
    }),
  );
}

interface Counted {
  readonly fates: ReadonlyMap<string, Fate>;
  readonly findings: DataSet['findings'];
}

function rowOf(
  source: string,
  section: readonly string[],
  some: readonly Passage[],
  all: Counted,
): CoverageRow {
  const count = (fate: Fate): number => some.filter((one) => all.fates.get(one.id) === fate).length;
  const ids = new Set(some.map((one) => one.id));
  const open = count('open');
  const [heading, procedural, duplicate, furniture, caption] = uncitedReasons;
  return {
    source,
    section,
    passages: some.length,
    cited: count('cited'),
    uncited: {
      [heading]: count(heading),
      [procedural]: count(procedural),
      [duplicate]: count(duplicate),
      [furniture]: count(furniture),
      [caption]: count(caption),
    },
    open,
    findings: all.findings.filter((one) => one.passages.some((id) => ids.has(id))).length,
    percent: some.length === 0 ? 100 : (100 * (some.length - open)) / some.length,
  };
}

const OUTER_LEVELS = 2;
const NOWHERE = ['(no section)'];

function sectionOf({ section }: Passage): readonly string[] {
  return section.length > 0 ? section.slice(0, OUTER_LEVELS) : NOWHERE;
}

/** Passages by their outer sections, in document order. */
function bySection(passages: readonly Passage[]): readonly (readonly Passage[])[] {
  const groups = new Map<string, Passage[]>();
  for (const one of passages) {
    const key = sectionOf(one).join('\n');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

/** A row for each document, and after it one for each of its sections. */
export function coverageOf(data: DataSet): readonly CoverageRow[] {
  const all: Counted = { fates: fatesOf(data), findings: data.findings };
  return data.sources.flatMap(({ id }) => {
    const own = data.passages.filter((one) => one.source === id);
    const sections = bySection(own).map((some) =>
      rowOf(id, some.slice(0, 1).flatMap(sectionOf), some, all),
    );
    return [rowOf(id, [], own, all), ...sections];
  });
}
