import { isInAddress } from './address';
import { isInBodyName } from './body-name';
import { isBrand } from './brand';
import { isClubsName } from './clubs';
import { all, generic, ofKind } from './concerns';
import { isDistrict, isListedRegion } from './districts';
import { isGivenName } from './given-name';
import { hasAdjective, hasNumber, isJoinedBefore, isLikeness, isVerb } from './joined-words';
import { isBareSurname } from './judge-person';
import { isOfFreedom, isOfParty, isOfSide } from './longer-names';
import { isNamesake } from './named-after';
import { oncePerCandidate } from './once-per-candidate';
import { isOtherPerson, isRussianCase } from './other-person';
import { isOtherPlace, isVillage } from './other-places';
import { isCutQuotation } from './quotes';
import { against } from './rule-kinds';
import { isStrangers } from './strangers';
import { isTeamsName } from './teams';
import { isOfThing } from './things';
import { isInTitle } from './title-use';
import type { Rule } from './verdict';

/** Is it a name of its own, or a part of another name, a title, an address? */
export const rulesOfNames: readonly Rule[] = [
  against('title of a person', all, oncePerCandidate(isInTitle)),
  against(
    'address',
    all,
    oncePerCandidate((_, candidate) => isInAddress(candidate)),
  ),
  against(
    'cut quotation',
    all,
    oncePerCandidate((_, candidate) => isCutQuotation(candidate)),
  ),
  against('joined word', generic, (_, candidate) => isJoinedBefore(candidate)),
  against('verb', ofKind('concept'), (_, candidate) => isVerb(candidate)),
  against('likeness', generic, (_, candidate) => isLikeness(candidate)),
  against('body’s name', ofKind('concept'), isInBodyName),
  against('freedom of something', ofKind('concept'), (_, candidate) => isOfFreedom(candidate)),
  against('joined number', ofKind('person', 'place'), (_, candidate) => hasNumber(candidate)),
  against('joined adjective', ofKind('person', 'place'), (_, candidate) => hasAdjective(candidate)),
  against('named after', ofKind('person', 'place'), (_, candidate, form) =>
    isNamesake(candidate, form),
  ),
  against('place of a thing', ofKind('place'), oncePerCandidate(isOfThing)),
  against('district', ofKind('place'), (_, candidate, form) => isDistrict(candidate, form)),
  against('listed region', ofKind('place'), isListedRegion),
  against('side', ofKind('place'), (_, candidate) => isOfSide(candidate)),
  against('country of a party', ofKind('place'), (_, candidate) => isOfParty(candidate)),
  against('other place', ofKind('place'), oncePerCandidate(isOtherPlace)),
  against('village', ofKind('place'), (_, candidate, form) => isVillage(candidate, form)),
  against('club', ofKind('place'), isClubsName),
  against('team', ofKind('place'), isTeamsName),
  against('brand', ofKind('place'), (_, candidate, form) => isBrand(candidate, form)),
  against('given name', ofKind('place'), (_, candidate, form) => isGivenName(candidate, form)),
  against('other person', isBareSurname, isOtherPerson),
  against('other bearer', isBareSurname, isStrangers),
  against('case of another language', isBareSurname, (context, _, form) =>
    isRussianCase(context, form),
  ),
];
