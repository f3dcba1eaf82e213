import type { Owner } from './owners';
import type { Block } from './page';
import { possessive, townPrepositions } from './tables/function-words';

/** ASTANA. ASTANA (Agency) - Astana, 5 May: what a dateline goes on with. */
const DATELINE = /^\s*(?:[.,:(]|[-–—])/u;
/** Words of a place that stands for more than its name: Pavlodar residents, the mayor of Semey. */
const ofPlace: ReadonlySet<string> = new Set(['of', 'for', 'between', 'across', 'into', 'towards']);

/** Almaty-based: who is said to be there. */
const isBase = (block: Block, last: number): boolean =>
  block.has(last + 1) && block.gapAfter(last) === '-' && block.folded(last + 1) === 'based';

/** In Almaty, Almaty's, ALMATY -: something is said to be there, or to be its own. */
function isSituated({ block, first, last }: Owner): boolean {
  if (first === block.first && DATELINE.test(block.gapAfter(last))) return true;
  if (block.has(last + 1) && block.folded(last + 1) === possessive) return true;
  if (isBase(block, last)) return true;
  if (!block.has(first - 1)) return false;
  const before = block.folded(first - 1);
  return townPrepositions.has(before) || ofPlace.has(before);
}

/** Are all the words for the country names of its places, and none of them situated: Astana is a typeface? */
export const isOnlyNamed = (own: readonly Owner[]): boolean =>
  own.length > 0 && own.every((owner) => owner.isPlace === true && !isSituated(owner));
