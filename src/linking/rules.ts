import type { EntityKind } from '../model/entity';
import { beginsBodyName, goesOnWithAnd, isInBodyName } from './body-name';
import { isBrand } from './brand';
import type { Candidate } from './candidate';
import { isClaimedAbroad, isHosts } from './claims';
import { isClubsName } from './clubs';
import type { Context } from './context';
import { byRegions, isDistrict, isListedRegion, isShortRegion } from './districts';
import { byDivision, isDivision } from './division';
import { isForeignNamesake, isPossessed } from './foreign-namesake';
import {
  byArticle,
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
import {
  byCodeIntroduced,
  byHead,
  byNameIntroduced,
  byNetworkCase,
  byPlaceCase,
  byPreposition,
  byQuotes,
} from './judge-ordinary';
import { byFullName, isBareSurname, isPersonName } from './judge-person';
import { isLabel } from './label';
import type { LexiconForm } from './lexicon-form';
import { isOfParty, isOfSide, isQuantity } from './longer-names';
import { isAttribute, isHall, isLesserOffice, isOtherBody, isOthersOffice } from './office-use';
import { oncePerCandidate } from './once-per-candidate';
import { isOtherPerson, isRussianCase } from './other-person';
import { isOtherPlace, isVillage } from './other-places';
import {
  hasAdjective,
  hasNumber,
  isGivenName,
  isInAddress,
  isJoinedBefore,
  isLikeness,
  isNamesake,
} from './part-of-name';
import { isCutQuotation } from './quotes';
import { isStrangers } from './strangers';
import { isTeamsName } from './teams';
import { isOfThing } from './things';
import { isInTitle } from './title-use';
import type { Evidence, Rule } from './verdict';

type Concerns = (form: LexiconForm) => boolean;
type Test = (context: Context, candidate: Candidate, form: LexiconForm) => boolean;
type Weigh = (context: Context, candidate: Candidate, form: LexiconForm) => Evidence | undefined;

/** A rule that holds a reading back where its test passes. */
const against = (name: string, concerns: Concerns, test: Test): Rule => ({
  name,
  concerns,
  judge: (context, candidate, form) => (test(context, candidate, form) ? 'held back' : undefined),
});

/** A rule that lets a reading through where it finds evidence. */
const inFavour = (name: string, concerns: Concerns, weigh: Weigh): Rule => ({
  name,
  concerns,
  judge: weigh,
});

const all: Concerns = () => true;
const ofKind =
  (...kinds: readonly EntityKind[]): Concerns =>
  ({ entity }) =>
    kinds.includes(entity.kind);
const generic: Concerns = (form) => form.strength === 'generic' && !isPersonName(form);
const ordinary: Concerns = (form) => form.strength === 'ordinary' && !isPersonName(form);
const code: Concerns = (form) => form.strength === 'code' && !isPersonName(form);
const body: Concerns = (form) => generic(form) && form.entity.kind !== 'place';
const isPost: Concerns = (form) => generic(form) || form.entity.kind === 'institution';
const everyday: Concerns = (form) => generic(form) && form.entity.kind === 'concept';
const ofDivision: Concerns = (form) => ordinary(form) && isDivision(form);
const ofRegion: Concerns = (form) => ordinary(form) && isShortRegion(form);
const everydayName: Concerns = (form) =>
  ordinary(form) && !isDivision(form) && !isShortRegion(form);
const needsHead: Concerns = (form) => everydayName(form) || code(form);
/** A body of the world is nobody's: what stands around it does not take it away. */
const hasOwner: Concerns = (form) => generic(form) && form.entity.kind !== 'international-body';
const placesOwn: Concerns = (form) => hasOwner(form) && form.entity.kind !== 'concept';
const needsFullName: Concerns = ({ person }) => person === 'surname';
const isSure: Concerns = (form) => form.strength === 'unmistakable' || isPersonName(form);

/** Елорда, Солтүстік Қазақстан: a country in the same words does not own a Kazakh place that is not said to be its. */
const isFree: Test = (_, candidate, form) =>
  form.lang === 'kk' && form.entity.kind === 'place' && !isPossessed(candidate, form);

const unlessFree =
  (test: (context: Context, candidate: Candidate) => boolean): Test =>
  (context, candidate, form) =>
    !isFree(context, candidate, form) && test(context, candidate);

/** The rules of evidence, in their order: the first that says anything of a reading decides. */
export const evidenceRules: readonly Rule[] = [
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
  against('likeness', generic, (_, candidate) => isLikeness(candidate)),
  against('body’s name', ofKind('concept'), (_, candidate, form) => isInBodyName(candidate, form)),
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
  against('attribute', generic, (_, candidate, form) => isAttribute(candidate, form)),
  against('quantity', code, isQuantity),
  against('hall', isPost, (_, candidate) => isHall(candidate)),
  against('lesser office', isPost, isLesserOffice),
  against('other’s office', generic, isOthersOffice),
  inFavour('own beside', generic, byOwnBeside),
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
  inFavour('division', ofDivision, byDivision),
  inFavour('region of a list', ofRegion, byRegions),
  inFavour('head word', needsHead, (_, candidate, form) => byHead(candidate, form)),
  inFavour('place preposition', everydayName, (_, candidate, form) =>
    byPreposition(candidate, form),
  ),
  inFavour('place case', everydayName, byPlaceCase),
  inFavour('network’s case', everydayName, byNetworkCase),
  inFavour('code introduced', code, byCodeIntroduced),
  inFavour('everyday name introduced', everydayName, byNameIntroduced),
  inFavour('quotation marks', everydayName, (_, candidate, form) => byQuotes(candidate, form)),
  inFavour('full name', needsFullName, byFullName),
  against('foreign namesake', isSure, isForeignNamesake),
  inFavour(
    'unmistakable',
    (form) => isSure(form) && !needsFullName(form),
    () => ({ kind: 'unmistakable' }),
  ),
];
