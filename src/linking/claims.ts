import type { Candidate } from './candidate';
import type { LexiconEntity, LexiconForm } from './lexicon-form';
import type { OwnerMap } from './owner-map';
import type { Side } from './owners';
import type { PhraseTable } from './phrase-table';
import { endsTitle } from './titles';

/** A place where a page says whose a generic name is: Сенат США. */
interface Claim {
  readonly block: number;
  readonly token: number;
  readonly side: Side;
}

export type Claims = ReadonlyMap<LexiconEntity, readonly Claim[]>;

const isBody = ({ entity, strength }: LexiconForm): boolean =>
  strength === 'generic' && (entity.kind === 'institution' || entity.kind === 'law');

/** Whose the bodies and laws of a page are said to be, in the order of the text. Offices have many holders. */
export function claimsIn(
  candidates: readonly (readonly Candidate[])[],
  owners: readonly OwnerMap[],
  titles: PhraseTable<true>,
): Claims {
  const claims = new Map<LexiconEntity, Claim[]>();
  for (const { block, first, last, forms } of candidates.flat()) {
    const bodies = forms.filter(isBody);
    if (bodies.length === 0 || endsTitle(titles, block, last)) continue;
    const side = owners[block.index]?.beside(first, last)?.side;
    if (side === undefined) continue;
    for (const { entity } of bodies)
      claims.set(entity, [
        ...(claims.get(entity) ?? []),
        { block: block.index, token: first, side },
      ]);
  }
  return claims;
}

/**
 * Was the name last said to be another's? Where the page knows the country's own too, only in the same
 * paragraph.
 */
export function isClaimedAbroad(
  claims: Claims,
  { block, first }: Candidate,
  { entity }: LexiconForm,
): boolean {
  const before = (claims.get(entity) ?? []).filter(
    (claim) => claim.block < block.index || (claim.block === block.index && claim.token < first),
  );
  const last = before.at(-1);
  if (last === undefined || last.side === 'own') return false;
  return last.block === block.index || !before.some(({ side }) => side === 'own');
}
