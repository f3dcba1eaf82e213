import type { Candidate } from './candidate';
import type { LexiconForm } from './lexicon-form';
import { patronymic, surnameEnding } from './tables/endings';
import { ofPeople } from './tables/function-words';

/** Taraz, who sings: English says “which” and “where” of places. */
const isWho = ({ block, first, last }: Candidate): boolean => {
  if (!block.has(last + 1) || block.folded(last + 1) !== 'who') return false;
  return block.hasSpaceAfter(last) && !ofPeople.has(block.folded(first - 1));
};

/** Орал Мұхамеджанов, Nursultan Abishuly: a town's name before a surname or patronymic is a given name. */
export function isGivenName({ block, first, last }: Candidate, form: LexiconForm): boolean {
  const next = last + 1;
  if (first !== last || !block.has(next)) return false;
  if (isWho({ block, first, last, forms: [form] })) return true;
  if (!block.isCapital(next)) return false;
  if (!/^\]?\s+$/u.test(block.gapAfter(last)) || form.changes.includes('inflected')) return false;
  if (block.isAllCapitals(last) && !block.isAllCapitals(next)) return false;
  return patronymic.test(block.folded(next)) || surnameEnding.test(block.folded(next));
}
