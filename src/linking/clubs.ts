import type { Candidate } from './candidate';
import type { Context } from './context';
import type { LexiconEntity, LexiconForm } from './lexicon-form';
import { townPrepositions } from './tables/function-words';
import { clubWords } from './tables/named-after';

const isClub = ({ block, first, last }: Candidate): boolean =>
  [first - 1, last + 1].some((token) => block.has(token) && clubWords.has(block.folded(token)));

export type Clubs = ReadonlyMap<LexiconEntity, number>;

/** Places after which the page names a club (FC Astana), with the token where it first does. */
export function clubsIn(candidates: readonly (readonly Candidate[])[]): Clubs {
  const clubs = new Map<LexiconEntity, number>();
  for (const { forms, first } of candidates.flat().filter(isClub))
    for (const { entity } of forms) if (!clubs.has(entity)) clubs.set(entity, first);
  return clubs;
}

/** Once a club was named, the place's name alone is the club's, unless a preposition of place precedes. */
export function isClubsName(
  { clubs, language }: Context,
  { block, first }: Candidate,
  { entity }: LexiconForm,
): boolean {
  if (language !== 'en' || first <= (clubs.get(entity) ?? first)) return false;
  return !block.has(first - 1) || !townPrepositions.has(block.folded(first - 1));
}
