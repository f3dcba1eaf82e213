import type { EntityKind } from '../model/entity';
import { beginningWithin, type Candidate, textOf } from './candidate';
import { headBeside } from './heads';
import type { LexiconEntity, LexiconForm } from './lexicon-form';
import { listPartner } from './list-partners';
import type { OwnerMap } from './owner-map';
import { fullNameOf, spelledOut } from './spelled-out';

/** What parts a full name from the short one that is given for it: Confederation of Labour (KCL). */
const GIVES_SHORT_NAME = /^\s*(?:[(,–—-]\s*)?["«“(]?$/u;

/** Tokens to both sides in which a full name or a list is looked for. */
const REACH = 40;

const isFull = ({ strength }: LexiconForm): boolean =>
  strength === 'unmistakable' || strength === 'generic';

const names = (candidate: Candidate, entity: LexiconEntity): boolean =>
  candidate.forms.some((form) => form.entity === entity && isFull(form));

/** The full name of the same entity directly before a short name, as it stands in the text. */
function fullNameBefore(
  neighbours: readonly Candidate[],
  { block, first }: Candidate,
  entity: LexiconEntity,
): string | undefined {
  if (!block.has(first - 1) || !GIVES_SHORT_NAME.test(block.gapAfter(first - 1))) return undefined;
  const full = neighbours.find((one) => one.last === first - 1 && names(one, entity));
  return full && textOf(full);
}

const kindsNamedTwice: ReadonlySet<EntityKind> = new Set(['party', 'place']);

/** An everyday name (Amanat, Арал) on a page that names the party or place by another that nothing else has. */
function sureNames(candidates: readonly (readonly Candidate[])[]): Map<LexiconEntity, string> {
  const named = new Map<LexiconEntity, string>();
  for (const ofBlock of candidates)
    for (const candidate of ofBlock)
      for (const { entity, strength } of candidate.forms)
        if (strength === 'unmistakable' && kindsNamedTwice.has(entity.kind))
          named.set(entity, textOf(candidate));
  return named;
}

/** Its full name before it, or a sure name in the list it stands in. */
function namedBeside(
  ofBlock: readonly Candidate[],
  candidate: Candidate,
  form: LexiconForm,
): string | undefined {
  const neighbours = beginningWithin(ofBlock, candidate.first - REACH, candidate.last + REACH);
  return (
    fullNameBefore(neighbours, candidate, form.entity) ?? listPartner(neighbours, candidate, form)
  );
}

/**
 * Entities of everyday names and codes that a page gives beside a head word or right after the full name,
 * with the word or name that says so; parties and places also by another name anywhere, and codes where the
 * full name that they abbreviate stands anywhere.
 */
export function headsNamed(
  candidates: readonly (readonly Candidate[])[],
  owners: readonly OwnerMap[],
): ReadonlyMap<LexiconEntity, string> {
  const named = sureNames(candidates);
  const spelled = spelledOut(candidates, owners);
  for (const ofBlock of candidates)
    for (const candidate of ofBlock) {
      if (!candidate.block.isCapital(candidate.first)) continue;
      for (const form of candidate.forms) {
        if (isFull(form) || named.has(form.entity)) continue;
        const by =
          headBeside(candidate, form) ??
          namedBeside(ofBlock, candidate, form) ??
          fullNameOf(spelled, candidate, form.entity);
        if (by !== undefined) named.set(form.entity, by);
      }
    }
  return named;
}
