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

/** A rule by its name; of a list, the first that says anything decides. */
export interface Rule {
  readonly name: string;
  readonly judge: (context: Context, candidate: Candidate, form: LexiconForm) => Ruling;
}
