import { type Candidate, textOf } from './candidate';
import type { LexiconEntity, LexiconForm } from './lexicon-form';
import type { OwnerMap } from './owner-map';

/** Full names of several words that a page has of an entity, as they stand there. */
export type SpelledOut = ReadonlyMap<LexiconEntity, readonly Candidate[]>;

const isFull = ({ strength }: LexiconForm): boolean =>
  strength === 'unmistakable' || strength === 'generic';

const isOthers = (owners: readonly OwnerMap[], { block, first, last }: Candidate): boolean => {
  const side = owners[block.index]?.beside(first, last)?.side;
  return side === 'foreign' || side === 'body';
};

/** The full names of a page, but for those that are said to be another's. */
export function spelledOut(
  candidates: readonly (readonly Candidate[])[],
  owners: readonly OwnerMap[],
): SpelledOut {
  const spelled = new Map<LexiconEntity, Candidate[]>();
  for (const ofBlock of candidates)
    for (const candidate of ofBlock)
      if (candidate.last > candidate.first && candidate.forms.some(isFull))
        if (!isOthers(owners, candidate)) add(spelled, candidate);
  return spelled;
}

function add(spelled: Map<LexiconEntity, Candidate[]>, candidate: Candidate): void {
  for (const form of candidate.forms) {
    if (!isFull(form)) continue;
    const known = spelled.get(form.entity);
    if (known) known.push(candidate);
    else spelled.set(form.entity, [candidate]);
  }
}

/** The first letters of the words that have a capital: NSC of National Security Committee. */
function initialsOf({ block, first, last }: Candidate): string {
  let initials = '';
  for (let token = first; token <= last; token++)
    if (block.isCapital(token)) initials += block.word(token).slice(0, 1);
  return initials;
}

/** The full name on the page whose initials the candidate is, as it stands in the text. */
export function fullNameOf(
  spelled: SpelledOut,
  { block, first, last }: Candidate,
  entity: LexiconEntity,
): string | undefined {
  if (first !== last || !block.isAllCapitals(first)) return undefined;
  const full = spelled.get(entity)?.find((name) => initialsOf(name) === block.word(first));
  return full && textOf(full);
}
