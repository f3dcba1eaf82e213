import {
  code,
  codeOfBody,
  everydayName,
  isSure,
  needsFullName,
  needsHead,
  ofDivision,
  ofRegion,
  regionAdjective,
} from './concerns';
import { byRegions } from './districts';
import { byDivision } from './division';
import { isForeignNamesake } from './foreign-namesake';
import {
  byCodeIntroduced,
  byDateline,
  byHead,
  byNameIntroduced,
  byOwner,
  byPlaceCase,
  byPreposition,
  byQuotes,
} from './judge-ordinary';
import { byFullName } from './judge-person';
import { byNetworkCase, byNetworkPreposition } from './networks';
import { byOtherParty } from './other-parties';
import { byRegionsListed } from './regions-listed';
import { against, inFavour } from './rule-kinds';
import type { Rule } from './verdict';

/** What shows a name that stands for itself: head words, case, quotation marks, a full name. */
export const rulesOfShowing: readonly Rule[] = [
  inFavour('division', ofDivision, byDivision),
  inFavour('region of a list', ofRegion, byRegions),
  inFavour('regions listed', regionAdjective, byRegionsListed),
  inFavour('head word', needsHead, (_, candidate, form) => byHead(candidate, form)),
  inFavour('place preposition', everydayName, (_, candidate, form) =>
    byPreposition(candidate, form),
  ),
  inFavour('place case', everydayName, byPlaceCase),
  inFavour('dateline', everydayName, byDateline),
  inFavour('network’s case', everydayName, byNetworkCase),
  inFavour('network’s preposition', everydayName, byNetworkPreposition),
  inFavour('code of the country', codeOfBody, byOwner),
  inFavour('code introduced', code, byCodeIntroduced),
  inFavour('everyday name introduced', everydayName, byNameIntroduced),
  inFavour('other party', everydayName, byOtherParty),
  inFavour('quotation marks', everydayName, (_, candidate, form) => byQuotes(candidate, form)),
  inFavour('full name', needsFullName, byFullName),
  against('foreign namesake', isSure, isForeignNamesake),
  inFavour(
    'unmistakable',
    (form) => isSure(form) && !needsFullName(form),
    () => ({ kind: 'unmistakable' }),
  ),
];
