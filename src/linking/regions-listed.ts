import type { Candidate } from './candidate';
import type { FormSort } from './lexicon-form';
import { listEnds, listOpened, region, regionHead } from './tables/regions-listed';
import type { Evidence } from './verdict';

/** UTF-16 units to both sides in which a list is followed. */
const REACH = 240;

/** Does a text fit a pattern of lists? Those are slow to compile, and few texts have the word. */
const fits = (text: string, pattern: RegExp): boolean =>
  text.includes(region) && pattern.test(text);

/** Атырауская: a region by its adjective alone. */
export const isRegionAdjective = ({ lang, entity, heads }: FormSort): boolean =>
  lang === 'ru' && entity.kind === 'place' && heads.includes(regionHead);

/** В областях: Атырауская, Актюбинская; Атырауская (два села) и Актюбинская (одно) области. */
export function byRegionsListed(_: unknown, candidate: Candidate): Evidence | undefined {
  const { block, first, last } = candidate;
  if (!block.isCapital(first)) return undefined;
  const [start, end] = [block.startOf(first), block.endOf(last)];
  const isListed =
    fits(block.text.slice(Math.max(0, start - REACH), start), listOpened) ||
    fits(block.text.slice(end, end + REACH), listEnds);
  return isListed ? { kind: 'head-word', by: regionHead } : undefined;
}
