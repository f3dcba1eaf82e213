import type { EvidenceKind } from '../model/mention';
import type { Candidate } from './candidate';
import type { Context } from './context';
import type { FormSort, LexiconForm } from './lexicon-form';

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

/** Is a reading held back? */
export type Test = (context: Context, candidate: Candidate, form: LexiconForm) => boolean;
/** The evidence for a reading, if any. */
export type Weigh = (
  context: Context,
  candidate: Candidate,
  form: LexiconForm,
) => Evidence | undefined;

/** The rules that concern a form, in their order. */
export type RulesFor = (form: LexiconForm) => readonly Rule[];

/** The rules by what forms are like. */
function rulesBySort(rules: readonly Rule[]): (sort: FormSort) => readonly Rule[] {
  const known = new WeakMap<FormSort['heads'], WeakMap<FormSort['changes'], RulesOfSorts>>();
  return (sort) => {
    const ofHeads = known.get(sort.heads) ?? new WeakMap<FormSort['changes'], RulesOfSorts>();
    known.set(sort.heads, ofHeads);
    const ofChanges = ofHeads.get(sort.changes) ?? new Map<string, readonly Rule[]>();
    ofHeads.set(sort.changes, ofChanges);
    const name = `${sort.entity.kind} ${sort.strength} ${sort.lang} ${sort.person}`;
    const before = ofChanges.get(name);
    if (before) return before;
    const concerning = rules.filter((rule) => rule.concerns(sort));
    ofChanges.set(name, concerning);
    return concerning;
  };
}

type RulesOfSorts = Map<string, readonly Rule[]>;

/** Sorts the rules out once for every form: of thirty, some ten concern it. */
export function rulesByForm(rules: readonly Rule[]): RulesFor {
  const known = new WeakMap<LexiconForm, readonly Rule[]>();
  const bySort = rulesBySort(rules);
  return (form) => {
    const before = known.get(form);
    if (before) return before;
    const concerning = bySort(form);
    known.set(form, concerning);
    return concerning;
  };
}

interface Named {
  readonly name: string;
  /** Can it say anything of such forms? It is asked once for all that are alike. */
  readonly concerns: (form: FormSort) => boolean;
}

interface RuleAgainst extends Named {
  readonly holdsBack: Test;
  readonly letsThrough?: undefined;
}

interface RuleInFavour extends Named {
  readonly holdsBack?: undefined;
  readonly letsThrough: Weigh;
}

/** A rule that holds readings back or lets them through; of a list, the first that says anything decides. */
export type Rule = RuleAgainst | RuleInFavour;
