import type { OwnerMap } from './owner-map';
import type { Owner } from './owners';
import { sentenceOf } from './sentences';

/** Words of a label before the first sentence at most: Рейтинги. Live blog. */
const LABEL = 2;

const isName = ({ block }: OwnerMap, last: number): boolean =>
  last > block.first && block.isCapital(last);

/** Is the first sentence a label, neither a name nor a sentence of its own? */
function isLabel(map: OwnerMap, last: number): boolean {
  const { block } = map;
  const isShort = last - block.first < LABEL && block.has(last + 1);
  return isShort && !isName(map, last) && map.within(block.first, last).length === 0;
}

/** Those of the sentence after a label, without the country where another comes first. */
function afterLabel(map: OwnerMap, label: number): readonly Owner[] {
  const named = map.within(label + 1, sentenceOf(map.block, label + 1).last);
  const isForeignFirst = named[0]?.side === 'foreign';
  return isForeignFirst ? named.filter(({ side }) => side === 'foreign') : named;
}

/** The owners that a page opens with: in its headline, or in the first sentence of a text without one. */
export function openingOf([first]: readonly OwnerMap[]): readonly Owner[] {
  if (!first || first.owners.length === 0) return [];
  const { last } = sentenceOf(first.block, first.block.first);
  return isLabel(first, last) ? afterLabel(first, last) : first.within(first.block.first, last);
}
