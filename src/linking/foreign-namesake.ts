import type { Candidate } from './candidate';
import type { Context } from './context';
import { foldText } from './fold';
import type { LexiconForm } from './lexicon-form';
import { kazakhPossessive } from './tables/endings';

/** Мәжілісі, елордасы: does a Kazakh name of one word say by its ending that it is somebody's? */
export const isPossessed = ({ block, last }: Candidate, { name }: LexiconForm): boolean =>
  kazakhPossessive.test(block.folded(last).slice(foldText(name).length - 1));

/** Түркияның Ұлы Ұлттық Мәжілісі: said in so many words to be another country's. */
export function isForeignNamesake(
  { owners }: Context,
  candidate: Candidate,
  form: LexiconForm,
): boolean {
  const { block, first, last } = candidate;
  if (form.lang !== 'kk' || form.entity.kind !== 'institution' || first !== last) return false;
  if (!isPossessed(candidate, form)) return false;
  return owners[block.index]?.beside(first, last)?.side === 'foreign';
}
