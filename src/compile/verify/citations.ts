import type { DataSet } from '../../model/data';
import type { PassageId } from '../../model/ids';

/** How many findings, scores and series cite each passage. */
export function citationsOf(data: DataSet): ReadonlyMap<PassageId, number> {
  const cited = [
    ...data.findings.map((one) => one.passages),
    ...data.scores.map((one) => one.passages),
    ...data.series.map((one) => one.points.flatMap((point) => point.passages)),
  ];
  const counts = new Map<PassageId, number>();
  for (const passages of cited)
    for (const id of new Set(passages)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
