import type { Candidate } from './candidate';
import type { Context } from './context';
import type { FormSort, LexiconForm } from './lexicon-form';
import type { Evidence, Rule } from './verdict';

/** Can a rule say anything of such a form? */
export type Concerns = (form: FormSort) => boolean;
export type Test = (context: Context, candidate: Candidate, form: LexiconForm) => boolean;
type Weigh = (context: Context, candidate: Candidate, form: LexiconForm) => Evidence | undefined;

/** A rule that holds a reading back where its test passes. */
export const against = (name: string, concerns: Concerns, test: Test): Rule => ({
  name,
  concerns,
  judge: (context, candidate, form) => (test(context, candidate, form) ? 'held back' : undefined),
});

/** A rule that lets a reading through where it finds evidence. */
export const inFavour = (name: string, concerns: Concerns, weigh: Weigh): Rule => ({
  name,
  concerns,
  judge: weigh,
});
