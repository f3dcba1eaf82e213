import type { Candidate } from './candidate';
import type { Context } from './context';
import { foldText } from './fold';
import type { LexiconEntity, LexiconForm } from './lexicon-form';
import type { OwnerMap } from './owner-map';
import { kazakhPossessive, russianAdjective } from './tables/endings';

/** Мәжілісі, елордасы: does a Kazakh name of one word say by its ending that it is somebody's? */
export const isPossessed = ({ block, last }: Candidate, { name }: LexiconForm): boolean =>
  kazakhPossessive.test(block.folded(last).slice(foldText(name).length - 1));

/** КНБ Польши: a name and right after it, as a noun, whose it is. */
function isOwnedAfter(map: OwnerMap, { block, last }: Candidate): boolean {
  const owner = map.at(last + 1);
  if (owner?.side !== 'foreign' || !/^\s+$/u.test(block.gapAfter(last))) return false;
  return !russianAdjective.test(owner.text);
}

/** Түркияның Ұлы Ұлттық Мәжілісі, КНБ Польши: said in so many words to be another country's. */
export function isNamedAbroad(map: OwnerMap, candidate: Candidate, form: LexiconForm): boolean {
  const { first, last } = candidate;
  if (form.entity.kind !== 'institution' || first !== last) return false;
  if (form.lang === 'ru') return isOwnedAfter(map, candidate);
  if (form.lang !== 'kk' || !isPossessed(candidate, form)) return false;
  return map.beside(first, last)?.side === 'foreign';
}

/** Bodies that a page says to be another country's, and so are where their name stands alone. */
export function namedAbroad(
  maps: readonly OwnerMap[],
  candidates: readonly (readonly Candidate[])[],
): ReadonlySet<LexiconEntity> {
  const abroad = maps.flatMap((map, at) =>
    (candidates[at] ?? []).flatMap((candidate) =>
      candidate.forms.filter((form) => isNamedAbroad(map, candidate, form)),
    ),
  );
  return new Set(abroad.map(({ entity }) => entity));
}

export function isForeignNamesake(
  { owners }: Context,
  candidate: Candidate,
  form: LexiconForm,
): boolean {
  const map = owners[candidate.block.index];
  return map !== undefined && isNamedAbroad(map, candidate, form);
}
