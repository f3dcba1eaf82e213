import type { OwnerMap } from './owner-map';
import type { Owner } from './owners';
import { sentenceOf } from './sentences';

/** Words of a label before the first sentence at most: Рейтинги. Live blog. */
const LABEL = 2;

const isName = ({ block }: OwnerMap, last: number): boolean =>
  last > block.first && block.isCapital(last);

/** Last token of the headline, or of the first sentence of a text without one; a label is none, a name is. */
function endOfOpening(map: OwnerMap): number {
  const { block } = map;
  const { last } = sentenceOf(block, block.first);
  const isShort = last - block.first < LABEL && block.has(last + 1);
  const isLabel = isShort && !isName(map, last) && map.within(block.first, last).length === 0;
  return isLabel ? sentenceOf(block, last + 1).last : last;
}

/** The owners that a page opens with. */
export function openingOf([first]: readonly OwnerMap[]): readonly Owner[] {
  if (!first || first.owners.length === 0) return [];
  return first.within(first.block.first, endOfOpening(first));
}
