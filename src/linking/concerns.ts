import type { EntityKind } from '../model/entity';
import { isShortRegion } from './districts';
import { isDivision } from './division';
import { isPersonName } from './judge-person';
import { isRegionAdjective } from './regions-listed';
import type { Concerns } from './rule-kinds';

/** Which forms a rule concerns: every one. */
export const all: Concerns = () => true;

/** Forms of the entities of these kinds. */
export const ofKind =
  (...kinds: readonly EntityKind[]): Concerns =>
  ({ entity }) =>
    kinds.includes(entity.kind);

/** Forms by their strength, where they are no person’s name. */
export const generic: Concerns = (form) => form.strength === 'generic' && !isPersonName(form);
export const ordinary: Concerns = (form) => form.strength === 'ordinary' && !isPersonName(form);
export const code: Concerns = (form) => form.strength === 'code' && !isPersonName(form);

/** Codes of offices: MFA, but not 1414, nor a law’s. */
export const codeOfBody: Concerns = (form) => code(form) && form.entity.kind === 'institution';

/** What may be somebody else’s body or office. */
export const body: Concerns = (form) => generic(form) && form.entity.kind !== 'place';
export const isPost: Concerns = (form) => generic(form) || form.entity.kind === 'institution';
export const everyday: Concerns = (form) => generic(form) && form.entity.kind === 'concept';

export const ofDivision: Concerns = (form) => ordinary(form) && isDivision(form);
export const ofRegion: Concerns = (form) => ordinary(form) && isShortRegion(form);
export const regionAdjective: Concerns = (form) => ordinary(form) && isRegionAdjective(form);
export const everydayName: Concerns = (form) =>
  ordinary(form) && !isDivision(form) && !isShortRegion(form);

/** What needs a word beside it that says what it is. */
export const needsHead: Concerns = (form) => everydayName(form) || code(form);

/** A body of the world is nobody's: what stands around it does not take it away. */
export const hasOwner: Concerns = (form) =>
  generic(form) && form.entity.kind !== 'international-body';
export const placesOwn: Concerns = (form) => hasOwner(form) && form.entity.kind !== 'concept';
export const needsFullName: Concerns = ({ person }) => person === 'surname';
export const isSure: Concerns = (form) => form.strength === 'unmistakable' || isPersonName(form);
