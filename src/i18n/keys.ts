import type { EntityKind, RelationKind } from '../model/entity';
import type { AuthorType, ContrastRelation } from '../model/evidence';
import type { EvidenceKind, FormChange } from '../model/mention';
import type { Failure } from '../model/result';
import type { MessageKey } from './messages';

/** Which message names each value of the domain. One row a value: a new value without a text does not compile. */
type Keys<Value extends string> = Readonly<Record<Value, MessageKey>>;

export const kindKeys = {
  person: 'kindPerson',
  institution: 'kindInstitution',
  law: 'kindLaw',
  party: 'kindParty',
  union: 'kindUnion',
  organisation: 'kindOrganisation',
  media: 'kindMedia',
  company: 'kindCompany',
  event: 'kindEvent',
  place: 'kindPlace',
  facility: 'kindFacility',
  'international-body': 'kindInternationalBody',
  treaty: 'kindTreaty',
  index: 'kindIndex',
  programme: 'kindProgramme',
  concept: 'kindConcept',
} as const satisfies Keys<EntityKind>;

/** Headings over several things of one kind. */
export const kindsKeys = {
  person: 'kindsPerson',
  institution: 'kindsInstitution',
  law: 'kindsLaw',
  party: 'kindsParty',
  union: 'kindsUnion',
  organisation: 'kindsOrganisation',
  media: 'kindsMedia',
  company: 'kindsCompany',
  event: 'kindsEvent',
  place: 'kindsPlace',
  facility: 'kindsFacility',
  'international-body': 'kindsInternationalBody',
  treaty: 'kindsTreaty',
  index: 'kindsIndex',
  programme: 'kindsProgramme',
  concept: 'kindsConcept',
} as const satisfies Keys<EntityKind>;

export const relationKeys = {
  'part-of': 'relationPartOf',
  'member-of': 'relationMemberOf',
  'renamed-to': 'relationRenamedTo',
  'successor-of': 'relationSuccessorOf',
  'article-of': 'relationArticleOf',
  leads: 'relationLeads',
  related: 'relationRelated',
  together: 'relationTogether',
} as const satisfies Keys<RelationKind | 'together'>;

export const contrastKeys = {
  contradicts: 'contrastContradicts',
  qualifies: 'contrastQualifies',
  agrees: 'contrastAgrees',
  'changed-since': 'contrastChanged',
} as const satisfies Keys<ContrastRelation>;

export const authorKeys = {
  state: 'authorState',
  'foreign-government': 'authorForeignGovernment',
  monitor: 'authorMonitor',
} as const satisfies Keys<AuthorType>;

/** An exact form needs no explanation. */
type Changed = Exclude<FormChange, 'exact'>;

export const changeKeys = {
  inflected: 'changeInflected',
  abbreviation: 'changeAbbreviation',
  short: 'changeShort',
  former: 'changeFormer',
  later: 'changeLater',
  romanised: 'changeRomanised',
  initials: 'changeInitials',
  surname: 'changeSurname',
  capitals: 'changeCapitals',
  article: 'changeArticle',
} as const satisfies Keys<Changed>;

/** The same, with the name it was changed from. */
export const changeOfKeys = {
  inflected: 'changeInflectedOf',
  abbreviation: 'changeAbbreviationOf',
  short: 'changeShortOf',
  former: 'changeFormerOf',
  later: 'changeLaterOf',
  romanised: 'changeRomanisedOf',
  initials: 'changeInitialsOf',
  surname: 'changeSurnameOf',
  capitals: 'changeCapitalsOf',
  article: 'changeArticleOf',
} as const satisfies Keys<Changed>;

/** A name that is unmistakable needed no evidence beside it. */
export const evidenceKeys = {
  'owner-nearby': 'evidenceOwnerNearby',
  'owner-of-article': 'evidenceOwnerOfArticle',
  'head-word': 'evidenceHeadWord',
  quotes: 'evidenceQuotes',
  introduced: 'evidenceIntroduced',
} as const satisfies Keys<Exclude<EvidenceKind, 'unmistakable'>>;

export const failureKeys = {
  'index-missing': 'errorIndexMissing',
  'index-damaged': 'errorIndexDamaged',
  'index-version': 'errorIndexVersion',
  'bad-message': 'errorBadMessage',
  'not-found': 'errorNotFound',
  gone: 'errorGone',
} as const satisfies Keys<Failure['code']>;
