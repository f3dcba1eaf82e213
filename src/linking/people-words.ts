import { isWithinPhrase } from './gaps';
import type { Owner } from './owners';
import { hasStem } from './stems';
import { beforePeople, peopleStems } from './tables/people';

const PLURAL = /s$/u;

/** Kazakhs, ethnic Kazakh families, Kazakh herders: people of the country's name, who live in others too. */
export function isOfPeople({ block, first, last, side, isName, isPlace, text }: Owner): boolean {
  if (side !== 'own' || isName || isPlace) return false;
  if (PLURAL.test(text)) return true;
  if (block.has(first - 1) && beforePeople.has(block.folded(first - 1))) return true;
  const next = last + 1;
  if (!block.has(next) || !isWithinPhrase(block, last)) return false;
  return hasStem(peopleStems, block.folded(next));
}
