import { card } from '../../knowledge/card';
import { evidenceOf } from '../../knowledge/evidence-of';
import type { Index } from '../../knowledge/index-file';
import { endOf } from '../../knowledge/when';
import type { EntityId, FindingId } from '../../model/ids';
import type { Language } from '../../model/language';

/** A paragraph of ours, and what a reader of it would best be told about one of its things. */
export interface RankingPair {
  readonly entity: EntityId;
  readonly paragraph: string;
  /** Usually one; several where documents tell of the same matter. */
  readonly best: readonly FindingId[];
}

/** An order of the findings of a card. */
export type Order = (index: Index, pair: RankingPair, language: Language) => readonly FindingId[];

const candidates: Order = (index, { entity }) =>
  evidenceOf(index, index.entities.numberOf(entity) ?? -1).findings.map(
    (number) => index.findings.core(number).id,
  );

const newest: Order = (index, pair, language) => {
  const end = (id: FindingId) => endOf(index.findings.core(index.findings.numberOf(id) ?? -1).when);
  return candidates(index, pair, language).toSorted((a, b) => (end(a) < end(b) ? 1 : -1));
};

const ranked: Order = (index, { entity, paragraph }, language) =>
  card(index, entity, { language, paragraph }).findings.map(({ id }) => id);

/** The order of cards, and those it has to beat: as the data have it, and the newest first. */
export const orders = { ranked, unordered: candidates, newest } as const satisfies Readonly<
  Record<string, Order>
>;

/** 1 where a best finding stands first, 1/2 where second …; 0 where none is there. */
export function reciprocalRank(order: readonly FindingId[], best: readonly FindingId[]): number {
  const at = order.findIndex((id) => best.includes(id));
  return at < 0 ? 0 : 1 / (at + 1);
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);

/** The mean reciprocal rank of an order over pairs. */
export const meanRank = (
  order: Order,
  index: Index,
  pairs: readonly RankingPair[],
  language: Language,
): number => mean(pairs.map((pair) => reciprocalRank(order(index, pair, language), pair.best)));
