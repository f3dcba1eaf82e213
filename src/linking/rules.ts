import { rulesOfNames } from './rules-of-names';
import { rulesOfOwners } from './rules-of-owners';
import { rulesOfShowing } from './rules-of-showing';
import type { Rule } from './verdict';

/** The rules of evidence, in their order: the first that says anything of a reading decides. */
export const evidenceRules: readonly Rule[] = [
  ...rulesOfNames,
  ...rulesOfOwners,
  ...rulesOfShowing,
];
