import { parse } from 'valibot';
import { findingId } from '../../compile/schema/fields';
import { unsaidYears } from '../../compile/verify/evidence';
import type { DataSet } from '../../model/data';
import type { Source } from '../../model/evidence';
import { type NewRecord, type Request, requireKnown, requireNew, toFill } from './record';

function sourceOfFinding(data: DataSet, id: string): Source {
  const source = data.sources.find((one) => id.startsWith(`${one.id}.`));
  if (source) return source;
  const known = data.sources.map((one) => one.id).join(', ');
  throw new Error(`${id} begins with no source; the sources are ${known}`);
}

/** How many passages lie between the cited place and the nearest one a finding cites. */
function distance(
  order: ReadonlyMap<string, number>,
  at: number,
  cited: readonly string[],
): number {
  return Math.min(...cited.map((id) => Math.abs((order.get(id) ?? Number.POSITIVE_INFINITY) - at)));
}

/** The file that holds the findings on the passages nearest to this one. */
function fileBeside(data: DataSet, source: Source, passage: string): string {
  const own = data.passages.filter((one) => one.source === source.id).map(({ id }) => id);
  const order = new Map<string, number>(own.map((id, at) => [id, at]));
  const at = order.get(passage) ?? 0;
  const [nearest] = data.findings
    .filter(({ id }) => id.startsWith(`${source.id}.`))
    .sort((a, b) => distance(order, at, a.passages) - distance(order, at, b.passages));
  return (nearest && data.files.get(nearest.id)) ?? `findings/${source.id}.json`;
}

function requirePlaces(source: Source, { passages, topics }: Request): void {
  if (passages.length === 0) throw new Error('a finding needs --passage: the place that says it');
  if (topics.length === 0) throw new Error('a finding needs --topic: one of topics.json');
  const foreign = passages.filter((id) => !id.startsWith(`${source.id}/`));
  if (foreign.length > 0) throw new Error(`--passage ${foreign.join(', ')}: not of ${source.id}`);
}

const yearOf = (source: Source): string => String(unsaidYears(source)[0] ?? source.covers);

/** A finding whose ids are right and whose text is still to be written. */
export function newFinding(data: DataSet, request: Request): NewRecord {
  const { passages, topics, entities } = request;
  const id = parse(findingId, request.id);
  const source = sourceOfFinding(data, id);
  requireNew(data, id);
  requirePlaces(source, request);
  requireKnown('--passage', passages, data.passages);
  requireKnown('--topic', topics, data.topics);
  requireKnown('--entity', entities, data.entities);
  const record = {
    id,
    passages,
    text: { en: toFill('who, what, when, in our own words') },
    when: request.when ?? yearOf(source),
    topics,
    entities,
    claim: 'fact',
  };
  return { file: fileBeside(data, source, passages[0] ?? ''), record };
}
