import type { EntityKind } from '../model/entity';
import type { Candidate } from './candidate';
import { textOf } from './candidate';
import type { Owner } from './owners';
import { worldLanguages } from './tables/languages';

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

/** Letters from which a generic name in a home language is hardly that of another country's body. */
const LONG_NAME = 12;
const bodyKinds: ReadonlySet<EntityKind> = new Set(['institution', 'law']);

/** Бас прокуратура, but not Сенат: a long name of a body or law in a language of the country alone. */
const isLongGeneric = ({ forms, first, last }: Candidate): boolean =>
  last > first &&
  forms.some(
    ({ entity, strength, lang, name }) =>
      strength === 'generic' &&
      bodyKinds.has(entity.kind) &&
      !worldLanguages.includes(lang) &&
      name.length >= LONG_NAME,
  );

const isWorldName = ({ forms }: Candidate): boolean =>
  forms.every(({ entity, strength }) => strength === 'unmistakable' && worldKinds.has(entity.kind));

const covers = ({ first, last }: Candidate, owner: Owner): boolean =>
  first <= owner.first && owner.last <= last;

/**
 * The owners of a block with what its names add: unmistakable names of the country's own things speak
 * for it, and a foreign word that is the name of a body of the index (UN, ILO) speaks for no country.
 */
export function withHomeNames(
  named: readonly Owner[],
  candidates: readonly Candidate[],
): readonly Owner[] {
  if (candidates.length === 0) return named;
  const world = candidates.filter(isWorldName);
  const home = candidates.filter(isHomeName).filter((name) => !isOwnerItself(named, name));
  const owners = named
    .filter((owner) => !home.some((name) => covers(name, owner)))
    .map((owner) =>
      world.some((name) => covers(name, owner))
        ? { ...owner, side: 'body' as const, isName: true }
        : owner,
    );
  const generic = candidates.filter(isLongGeneric).map(hintOwner);
  return [...owners, ...home.map(homeOwner), ...generic];
}

/** Is the name no more than an owner of the tables, or a part of one? */
const isOwnerItself = (named: readonly Owner[], { first, last }: Candidate): boolean =>
  named.some((owner) => owner.side === 'own' && owner.first <= first && last <= owner.last);

const homeOwner = (candidate: Candidate): Owner => ({
  block: candidate.block,
  first: candidate.first,
  last: candidate.last,
  side: 'own',
  text: textOf(candidate),
  isName: true,
  isPerson: candidate.forms.every(({ entity }) => entity.kind === 'person'),
});

const hintOwner = (candidate: Candidate): Owner => ({ ...homeOwner(candidate), side: 'hint' });
