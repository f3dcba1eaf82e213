import { type Candidate, textOf } from './candidate';
import { headBeside } from './heads';
import type { LexiconForm } from './lexicon-form';
import type { Block } from './page';

/** What parts two names of a list: comma or “and”, quotation marks, a remark in brackets. */
const LIST_GAP =
  /^["»”]?(?:\s*\([^()]{1,60}\))?(?:\s*,|(?:\s*,)?\s+(?:and|or|и|или|және|мен|пен|бен))\s*["«“]?$/u;
/** Names of one list that are looked through. */
const LONGEST_LIST = 12;

const between = (block: Block, left: Candidate, right: Candidate): string =>
  block.text.slice(block.endOf(left.last), block.startOf(right.first));

const isBeside = (one: Candidate, other: Candidate): boolean =>
  one.last < other.first
    ? LIST_GAP.test(between(one.block, one, other))
    : other.last < one.first && LIST_GAP.test(between(one.block, other, one));

/** A reading of the same kind that needs no list to be believed. */
const proves = (candidate: Candidate, { entity }: LexiconForm): boolean =>
  candidate.forms.some(
    (form) =>
      form.entity.kind === entity.kind &&
      (form.strength === 'unmistakable' || headBeside(candidate, form) !== undefined),
  );

const isOfKind = (candidate: Candidate, { entity }: LexiconForm): boolean =>
  candidate.block.isCapital(candidate.first) &&
  candidate.forms.some((form) => form.entity.kind === entity.kind);

/**
 * A sure name of the same kind in the list that an everyday name stands in: Ak Zhol, Auyl and Respublica.
 * `neighbours`: the candidates of the block.
 */
export function listPartner(
  neighbours: readonly Candidate[],
  candidate: Candidate,
  form: LexiconForm,
): string | undefined {
  const seen = new Set([candidate]);
  const waiting = [candidate];
  for (let at = 0; at < waiting.length && at < LONGEST_LIST; at++)
    for (const other of neighbours) {
      if (seen.has(other) || !isBeside(waiting[at] as Candidate, other)) continue;
      if (proves(other, form)) return textOf(other);
      if (isOfKind(other, form)) waiting.push(other);
      seen.add(other);
    }
  return undefined;
}
