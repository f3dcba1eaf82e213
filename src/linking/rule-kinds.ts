import type { FormSort } from './lexicon-form';
import type { Rule, Test, Weigh } from './verdict';

/** Can a rule say anything of such a form? */
export type Concerns = (form: FormSort) => boolean;

/** A rule that holds a reading back where its test passes. */
export const against = (name: string, concerns: Concerns, test: Test): Rule => ({
  name,
  concerns,
  holdsBack: test,
  letsThrough: undefined,
});

/** A rule that lets a reading through where it finds evidence. */
export const inFavour = (name: string, concerns: Concerns, weigh: Weigh): Rule => ({
  name,
  concerns,
  holdsBack: undefined,
  letsThrough: weigh,
});
