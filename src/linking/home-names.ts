import type { EntityKind } from '../model/entity';
import type { Candidate } from './candidate';
import { textOf } from './candidate';
import { headBeside } from './heads';
import type { LexiconEntity } from './lexicon-form';
import type { OwnerMap } from './owner-map';
import type { Owner, Side } from './owners';
import { naturalWords } from './tables/telling-names';
import { isTellingGeneric } from './telling-generic';

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

/** Aral Sea: what nature made lies in several countries. */
const isNatural = ({ block, first, last }: Candidate): boolean =>
  last > first && naturalWords.has(block.folded(last));

/** Новости Казахстана: a word of a Russian menu on a Kazakh page, which no Kazakh text has. */
const isOfOtherText = (map: OwnerMap, { forms }: Candidate): boolean =>
  map.isKazakh &&
  forms.every(({ lang, changes }) => lang === 'ru' && changes.includes('inflected'));

const isHomeName = (candidate: Candidate): boolean =>
  !isNatural(candidate) &&
  candidate.forms.some(
    ({ entity, strength, person }) =>
      strength === 'unmistakable' && homeKinds.has(entity.kind) && person !== 'surname',
  );

/** «Аманат» партиясы: an everyday name of a party beside its head word. */
const isPartyWithHead = (candidate: Candidate): boolean =>
  candidate.block.isCapital(candidate.first) &&
  candidate.forms.some(
    (form) => form.entity.kind === 'party' && headBeside(candidate, form) !== undefined,
  );

const isWorldName = ({ forms }: Candidate): boolean =>
  forms.every(({ entity, strength }) => strength === 'unmistakable' && worldKinds.has(entity.kind));

const covers = ({ first, last }: Candidate, owner: Owner): boolean =>
  first <= owner.first && owner.last <= last;

/**
 * The owners of a block with what its names add: unmistakable names of the country's own things speak
 * for it, and a foreign word that is the name of a body of the index (UN, ILO) speaks for no country. Bodies that
 * the page calls another country's (`abroad`) do not.
 */
export function withHomeNames(
  map: OwnerMap,
  candidates: readonly Candidate[],
  abroad: ReadonlySet<LexiconEntity>,
): readonly Owner[] {
  const named = map.owners;
  if (candidates.length === 0) return named;
  const world = candidates.filter(isWorldName);
  const home = candidates.filter(
    (name) =>
      isHomeName(name) &&
      !isOfOtherText(map, name) &&
      !isOwnerItself(named, name) &&
      !isOfPress(named, name) &&
      !isAbroad(map, name, abroad),
  );
  const foreign = candidates.filter(
    (one) => isOfOtherText(map, one) || (abroad.size > 0 && isBodyAbroad(abroad, one)),
  );
  const generic = candidates.filter(
    (one) => (isTellingGeneric(one) || isPartyWithHead(one)) && !isBodyAbroad(abroad, one),
  );
  if (world.length + home.length + foreign.length + generic.length === 0) return named;
  const owners: Owner[] = [];
  for (const owner of named) {
    if (isCovered(home, owner) || (owner.side === 'hint' && isCovered(foreign, owner))) continue;
    owners.push(owner.side !== 'own' && isCovered(world, owner) ? asBody(owner) : owner);
  }
  for (const name of home) owners.push(nameOwner(name, 'own', namesCountry(named, name)));
  for (const name of generic) owners.push(nameOwner(name, 'hint', false));
  return owners;
}

function isCovered(names: readonly Candidate[], owner: Owner): boolean {
  for (const name of names) if (covers(name, owner)) return true;
  return false;
}

/** Written out, as all owners are, with the same fields in the same order: a copy by spreading is of another shape. */
const asBody = ({ block, first, last, text, isPerson, isPlace }: Owner): Owner => ({
  block,
  first,
  last,
  side: 'body',
  text,
  isName: true,
  isPerson: isPerson === true,
  isPlace: isPlace === true,
});

const isBodyAbroad = (abroad: ReadonlySet<LexiconEntity>, { forms }: Candidate): boolean =>
  forms.every(({ entity }) => abroad.has(entity));

/** Is the name no more than an owner of the tables, or a part of one? */
const isOwnerItself = (named: readonly Owner[], { first, last }: Candidate): boolean =>
  named.some((owner) => owner.side === 'own' && owner.first <= first && last <= owner.last);

/** Егемен Қазақстан: the country's name within that of a paper. */
const isOfPress = (named: readonly Owner[], { first, last }: Candidate): boolean =>
  named.some((owner) => owner.side === 'press' && owner.first <= first && last <= owner.last);

/** A place of the index that lies in another country (Xinjiang), or a body said to be another's. */
const isAbroad = (map: OwnerMap, name: Candidate, abroad: ReadonlySet<LexiconEntity>): boolean =>
  name.forms.every(({ entity }) =>
    entity.kind === 'place' ? meetsForeign(map, name) : abroad.has(entity),
  );

const meetsForeign = ({ owners }: OwnerMap, { first, last }: Candidate): boolean =>
  owners.some((owner) => owner.side === 'foreign' && owner.first <= last && first <= owner.last);

/** Republic of Kazakhstan: a name that holds a word for the country itself. */
const namesCountry = (named: readonly Owner[], name: Candidate): boolean =>
  named.some((owner) => owner.side === 'own' && !owner.isPlace && covers(name, owner));

const nameOwner = (candidate: Candidate, side: Side, isCountry: boolean): Owner => ({
  block: candidate.block,
  first: candidate.first,
  last: candidate.last,
  side,
  text: textOf(candidate),
  isName: true,
  isPerson: candidate.forms.every(({ entity }) => entity.kind === 'person'),
  isPlace: !isCountry && candidate.forms.some(({ entity }) => entity.kind === 'place'),
});
