import type { Candidate } from './candidate';
import type { Context } from './context';
import type { LexiconEntity, LexiconForm } from './lexicon-form';
import type { Block } from './page';
import { townPrepositions } from './tables/function-words';
import { clubWords } from './tables/named-after';

const isClubWord = (block: Block, token: number): boolean =>
  block.has(token) && clubWords.has(block.folded(token));

const isClub = ({ block, first, last }: Candidate): boolean =>
  isClubWord(block, first - 1) || isClubWord(block, last + 1);

export type Clubs = ReadonlyMap<LexiconEntity, number>;

/** Places after which an English page names a club (FC Astana), with the token where it first does. */
export function clubsIn(
  candidates: readonly (readonly Candidate[])[],
  language: Context['language'],
): Clubs {
  const clubs = new Map<LexiconEntity, number>();
  if (language !== 'en') return clubs;
  for (const ofBlock of candidates)
    for (const candidate of ofBlock) {
      if (!isClub(candidate)) continue;
      for (const { entity } of candidate.forms)
        if (!clubs.has(entity)) clubs.set(entity, candidate.first);
    }
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
