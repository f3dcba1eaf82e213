import { isSpaced } from './gaps';
import { isHeadline } from './headline';
import type { Block } from './page';
import { isOfStem } from './stems';
import { isFunctionWord } from './tables/function-words';
import {
  betweenPlaceAndThing,
  namedAfterAtDistance,
  namedAfterBefore,
  namedAfterPlaces,
  namedAfterPlacesExactly,
  namedInSmallLetters,
} from './tables/named-after';

const isThing = (folded: string): boolean =>
  namedAfterPlacesExactly.has(folded) || isOfStem(namedAfterPlaces, folded);

/** Words between a place and the thing that bears its name at most. */
const LONGEST_NAME = 3;

/** Kazakhstan Opens New Museum: where all words have capitals they join none to a name. */
const joinsByCapitals = (block: Block, token: number): boolean =>
  block.isCapital(token) && !isFunctionWord(block.folded(token)) && !isHeadline(block);

/** May the word stand between a place and the thing, as a part of the thing's name? */
const liesBetween = (block: Block, token: number): boolean => {
  const word = block.folded(token);
  if (isOfStem(betweenPlaceAndThing, word)) return true;
  return block.isLatin(token) && joinsByCapitals(block, token);
};

/** Astana Times, Astana Medical University: a thing named after a place shows by its capital in Latin script. */
export function isPlaceNamesake(block: Block, last: number): boolean {
  for (let token = last + 1; token <= last + 1 + LONGEST_NAME; token++) {
    if (!isSpaced(block, token - 1)) return false;
    const isNamed = token > last + 1 || block.isCapital(token) || !block.isLatin(token);
    const word = block.folded(token);
    if ((isNamed && isThing(word)) || isOfStem(namedInSmallLetters, word)) return true;
    if (token > last + 1 && isOfStem(namedAfterAtDistance, word)) return true;
    if (!liesBetween(block, token)) return false;
  }
  return false;
}

/** FC Astana, Astana Times: does a place's name at these tokens belong to a thing that is named after it? */
export const isPlacesThing = (block: Block, first: number, last: number): boolean =>
  (block.has(first - 1) && namedAfterBefore.has(block.folded(first - 1))) ||
  isPlaceNamesake(block, last);
