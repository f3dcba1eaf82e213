import type { EvidenceKind } from '../model/mention';
import type { Candidate } from './candidate';
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

/** Weighs one reading: evidence where it counts, nothing where it is held back. */
export type Judge = (candidate: Candidate, form: LexiconForm) => Evidence | undefined;
