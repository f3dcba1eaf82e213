import { wordBefore } from './beside';
import type { Candidate } from './candidate';
import { isPossessed } from './foreign-namesake';
import { isWithinPhrase } from './gaps';
import type { LexiconForm } from './lexicon-form';
import { hasStem } from './stems';
import {
  countriesInPlural,
  countriesOwning,
  localByNature,
  nationalBodies,
  otherBody,
  otherByName,
  regionsAfter,
  regionWords,
  someOf,
} from './tables/offices';

/** Екі елдің үкіметі, көрші мемлекеттердің парламенті: of several countries. */
const isOfSeveral = ({ block, first }: Candidate, before: string): boolean =>
  countriesInPlural.has(before) ||
  (countriesOwning.has(before) && block.has(first - 2) && someOf.has(block.folded(first - 2)));

/** Правительство области, but правительство. Области ждут. */
const isBeforeRegion = ({ block, last }: Candidate): boolean =>
  block.has(last + 1) && isWithinPhrase(block, last) && regionsAfter.has(block.folded(last + 1));

/** Аймақ үкіметі: of a part of some country, where this one has no such body. */
const isOfRegion = (candidate: Candidate, before: string, { name }: LexiconForm): boolean =>
  nationalBodies.has(name) && (regionWords.has(before) || isBeforeRegion(candidate));

/** Financial police, regional government, жастар парламенті: other bodies than the name alone says. */
const isOtherByName = (candidate: Candidate, before: string, form: LexiconForm): boolean =>
  otherByName.get(form.name)?.has(before) === true &&
  (form.lang !== 'kk' || isPossessed(candidate, form));

/** Local government, foreign parliament; a local akim is nobody else. */
export function isOtherBody(candidate: Candidate, form: LexiconForm): boolean {
  const before = wordBefore(candidate);
  return (
    (hasStem(otherBody, before) && !localByNature.has(form.name)) ||
    isOtherByName(candidate, before, form) ||
    isOfRegion(candidate, before, form) ||
    isOfSeveral(candidate, before)
  );
}
