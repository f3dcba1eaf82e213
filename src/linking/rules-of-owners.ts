import { beginsBodyName, goesOnWithAnd } from './body-name';
import type { Candidate } from './candidate';
import { isClaimedAbroad, isHosts } from './claims';
import { body, code, everyday, generic, hasOwner, isPost, ofKind, placesOwn } from './concerns';
import type { Context } from './context';
import { isForeignNamesake, isPossessed } from './foreign-namesake';
import {
  byArticle,
  byHolder,
  byOwnAround,
  byOwnBeside,
  byParagraph,
  bySpeaking,
  isAbroad,
  isEverydayTerm,
  isOthersAround,
  isOthersBeside,
  isThere,
} from './judge-generic';
import { isLabel } from './label';
import { isQuantity } from './longer-names';
import { isAttribute, isHall, isLesserOffice } from './office-use';
import { oncePerCandidate } from './once-per-candidate';
import { isOtherBody } from './other-body';
import { isOthersOffice } from './others-office';
import { against, inFavour } from './rule-kinds';
import type { Rule, Test } from './verdict';

/** Елорда, Солтүстік Қазақстан: a country in the same words does not own a Kazakh place that is not said to be its. */
const isFree: Test = (_, candidate, form) =>
  form.lang === 'kk' && form.entity.kind === 'place' && !isPossessed(candidate, form);

const unlessFree =
  (test: (context: Context, candidate: Candidate) => boolean): Test =>
  (context, candidate, form) =>
    !isFree(context, candidate, form) && test(context, candidate);

/** Whose is it: the country’s, or somebody else’s? */
export const rulesOfOwners: readonly Rule[] = [
  against('label', placesOwn, isLabel),
  against('other body', body, (_, candidate, form) => isOtherBody(candidate, form)),
  against(
    'world body’s own',
    ofKind('international-body'),
    oncePerCandidate(
      (context, candidate) => context.language === 'en' && beginsBodyName(candidate),
    ),
  ),
  against('longer name', body, oncePerCandidate(goesOnWithAnd)),
  against('attribute', generic, isAttribute),
  against('quantity', code, isQuantity),
  against('hall', isPost, (_, candidate) => isHall(candidate)),
  against('lesser office', isPost, isLesserOffice),
  against('other’s office', generic, isOthersOffice),
  inFavour('own beside', generic, byOwnBeside),
  inFavour('holder', body, byHolder),
  against('others beside', generic, unlessFree(isOthersBeside)),
  against('host’s office', generic, isHosts),
  inFavour('speaker', generic, bySpeaking),
  against('claimed abroad', generic, isClaimedAbroad),
  against('there', generic, isThere),
  against('everyday word', everyday, isEverydayTerm),
  inFavour('own in the sentence', generic, byOwnAround),
  against('others in the sentence', hasOwner, unlessFree(isOthersAround)),
  against('paragraph abroad', placesOwn, isAbroad),
  inFavour('own paragraph', placesOwn, byParagraph),
  inFavour('article', generic, byArticle),
  against('party abroad', ofKind('party'), isForeignNamesake),
];
