import type { EvidenceKind } from '../model/mention';
import type { Candidate } from './candidate';
import type { Context } from './context';
import type { LexiconForm } from './lexicon-form';

/** What let a reading through, and the word that did. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly by?: string;
}

/** A reading of a candidate that was let through. */
export interface Accepted {
  readonly candidate: Candidate;
  readonly form: LexiconForm;
  readonly evidence: Evidence;
}

/** What a rule says of a reading: evidence for it, that it is held back, or nothing. */
export type Ruling = Evidence | 'held back' | undefined;

/** The rules that concern a form, in their order. */
export type RulesFor = (form: LexiconForm) => readonly Rule[];

/** Sorts the rules out once for every form: of thirty, some ten concern it. */
export function rulesByForm(rules: readonly Rule[]): RulesFor {
  const known = new WeakMap<LexiconForm, readonly Rule[]>();
  return (form) => {
    const before = known.get(form);
    if (before) return before;
    const concerning = rules.filter((rule) => rule.concerns(form));
    known.set(form, concerning);
    return concerning;
  };
}

/** A rule by its name; of a list, the first that says anything decides. */
export interface Rule {
  readonly name: string;
  /** Can it say anything of such a form? It is asked once for each form. */
  readonly concerns: (form: LexiconForm) => boolean;
  readonly judge: (context: Context, candidate: Candidate, form: LexiconForm) => Ruling;
}
