import type { Candidate } from './candidate';
import type { Context } from './context';
import type { LexiconEntity, LexiconForm } from './lexicon-form';
import type { Block } from './page';
import { townPrepositions } from './tables/function-words';
import { clubWords } from './tables/named-after';
import { matchWords } from './tables/things';
import { isOfThing, type Pages } from './things';

const isClubWord = (block: Block, token: number): boolean =>
  block.has(token) && clubWords.has(block.folded(token));

const MATCH = new RegExp(`\\b(?:${matchWords.join('|')})\\b`, 'iu');

/** FC Astana; in a text about matches also Kairat Almaty. */
const isClub = (page: Pages, candidate: Candidate): boolean => {
  const { block, first, last } = candidate;
  if (isClubWord(block, first - 1) || isClubWord(block, last + 1)) return true;
  return isOfThing(page, candidate) && MATCH.test(block.text);
};

const isPlace = ({ entity }: LexiconForm): boolean => entity.kind === 'place';

export type Clubs = ReadonlyMap<LexiconEntity, number>;

/** Places after which an English page names a club (FC Astana), with the token where it first does. */
export function clubsIn(page: Pages): Clubs {
  const { candidates, language } = page;
  const clubs = new Map<LexiconEntity, number>();
  if (language !== 'en') return clubs;
  for (const ofBlock of candidates)
    for (const candidate of ofBlock) {
      if (!candidate.forms.some(isPlace) || !isClub(page, candidate)) continue;
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
