import type { EntityKind } from '../model/entity';
import type { Candidate } from './candidate';
import { textOf } from './candidate';
import type { OwnerMap } from './owner-map';
import type { Owner } from './owners';

/** Kinds whose unmistakable names belong to the country; bodies of the world are named everywhere. */
const homeKinds: ReadonlySet<EntityKind> = new Set([
  'institution',
  'place',
  'party',
  'union',
  'person',
]);
const worldKinds: ReadonlySet<EntityKind> = new Set([
  'international-body',
  'organisation',
  'treaty',
  'index',
]);

const isHomeName = ({ forms }: Candidate): boolean =>
  forms.some(
    ({ entity, strength, person }) =>
      strength === 'unmistakable' && homeKinds.has(entity.kind) && person !== 'surname',
  );

const isWorldName = ({ forms }: Candidate): boolean =>
  forms.every(({ entity, strength }) => strength === 'unmistakable' && worldKinds.has(entity.kind));

const covers = ({ first, last }: Candidate, owner: Owner): boolean =>
  first <= owner.first && owner.last <= last;

/**
 * The owners of a block with what its names add: unmistakable names of the country's own things speak
 * for it, and a foreign word that is the name of a body of the index (UN, ILO) speaks for no country.
 */
export function withHomeNames(map: OwnerMap, candidates: readonly Candidate[]): readonly Owner[] {
  const world = candidates.filter(isWorldName);
  const home = candidates.filter(isHomeName).filter((name) => !isOwnerItself(map, name));
  const owners = map.owners
    .filter((owner) => !home.some((name) => covers(name, owner)))
    .map((owner) =>
      world.some((name) => covers(name, owner)) ? { ...owner, side: 'body' as const } : owner,
    );
  return [...owners, ...home.map(homeOwner)];
}

/** Is the name no more than an owner of the tables, or a part of one? */
const isOwnerItself = (map: OwnerMap, { first, last }: Candidate): boolean =>
  map.owners.some((owner) => owner.side === 'own' && owner.first <= first && last <= owner.last);

const homeOwner = (candidate: Candidate): Owner => ({
  block: candidate.block,
  first: candidate.first,
  last: candidate.last,
  side: 'own',
  text: textOf(candidate),
  isPerson: candidate.forms.every(({ entity }) => entity.kind === 'person'),
});
