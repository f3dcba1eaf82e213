import type { Candidate } from './candidate';
import { headBeside } from './heads';
import type { LexiconEntity, LexiconForm } from './lexicon-form';

/** By a name, the place that the page says was called so. */
export type FormerNames = ReadonlyMap<string, LexiconEntity>;

const isEverydayPlace = ({ entity, strength, heads }: LexiconForm): boolean =>
  entity.kind === 'place' && strength === 'ordinary' && heads.length > 0;

const isSurePlace = ({ entity, strength }: LexiconForm): boolean =>
  entity.kind === 'place' && strength === 'unmistakable';

/**
 * Aqmola, formerly Tselinograd; Astana (then Akmola): names that stand beside a word for what a place was called,
 * while another place is called so now (Akmola Region).
 */
export function formerNamesIn(candidates: readonly (readonly Candidate[])[]): FormerNames {
  const names = new Map<string, LexiconEntity>();
  for (const ofBlock of candidates)
    for (const candidate of ofBlock) {
      if (candidate.forms.length < 2 || !candidate.forms.some(isSurePlace)) continue;
      for (const form of candidate.forms)
        if (isEverydayPlace(form) && headBeside(candidate, form) !== undefined)
          names.set(form.name, form.entity);
    }
  return names;
}
