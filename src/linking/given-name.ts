import type { Candidate } from './candidate';
import type { LexiconForm } from './lexicon-form';
import { patronymic, surnameEnding } from './tables/endings';

/** Орал Мұхамеджанов, Nursultan Abishuly: a town's name before a surname or patronymic is a given name. */
export function isGivenName({ block, first, last }: Candidate, form: LexiconForm): boolean {
  const next = last + 1;
  if (first !== last || !block.has(next) || !block.isCapital(next)) return false;
  if (!/^\]?\s+$/u.test(block.gapAfter(last)) || form.changes.includes('inflected')) return false;
  if (block.isAllCapitals(last) && !block.isAllCapitals(next)) return false;
  return patronymic.test(block.folded(next)) || surnameEnding.test(block.folded(next));
}
