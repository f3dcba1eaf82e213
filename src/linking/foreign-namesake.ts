import type { Candidate } from './candidate';
import type { Context } from './context';
import { foldText } from './fold';
import type { LexiconForm } from './lexicon-form';
import { kazakhPossessive } from './tables/endings';

/** Түркияның Ұлы Ұлттық Мәжілісі: said in so many words to be another country's. */
export function isForeignNamesake(
  { owners }: Context,
  { block, first, last }: Candidate,
  { lang, entity, name }: LexiconForm,
): boolean {
  if (lang !== 'kk' || entity.kind !== 'institution' || first !== last) return false;
  const suffix = block.folded(last).slice(foldText(name).length - 1);
  return (
    kazakhPossessive.test(suffix) && owners[block.index]?.beside(first, last)?.side === 'foreign'
  );
}
