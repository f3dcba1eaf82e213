import { isRussianAdjective } from './adjectives';
import type { Candidate } from './candidate';
import type { Context } from './context';
import { isSource } from './datelines';
import { foldText } from './fold';
import { isWithinPhrase } from './gaps';
import type { LexiconEntity, LexiconForm } from './lexicon-form';
import type { OwnerMap } from './owner-map';
import type { Owner } from './owners';
import { sentenceOf } from './sentences';
import { hasStem } from './stems';
import { kazakhPossessive } from './tables/endings';
import { foreignEpithets, sharedNames, sharers } from './tables/shared-names';
import { isSomewhere } from './tally';

/** Мәжілісі, елордасы: does a Kazakh name of one word say by its ending that it is somebody's? */
export const isPossessed = ({ block, last }: Candidate, { name }: LexiconForm): boolean =>
  kazakhPossessive.test(block.folded(last).slice(foldText(name).length - 1));

/** КНБ Польши: a name and right after it, as a noun, whose it is. */
function isOwnedAfter(map: OwnerMap, { block, last }: Candidate): boolean {
  const owner = map.at(last + 1);
  if (owner?.side !== 'foreign' || !/^\s+$/u.test(block.gapAfter(last))) return false;
  return !isRussianAdjective(owner.text);
}

const isSharedName = ({ name }: LexiconForm): boolean => sharedNames.has(name);

const isForeignAdjective = (map: OwnerMap, token: number): boolean => {
  const owner = map.at(token);
  return owner?.side === 'foreign' && isRussianAdjective(owner.text);
};

const IS_A = /^[»"”]?\s+[–—-]\s+$/u;

const CLOSES = /^[»"”]?\s+$/u;

/** Партия «Бирлик» Узбекистана. */
const isPartyOf = (map: OwnerMap, { block, last }: Candidate): boolean => {
  const owner = map.at(last + 1);
  if (owner?.side !== 'foreign' || isRussianAdjective(owner.text)) return false;
  return CLOSES.test(block.gapAfter(last));
};

/** Киргизская партия «Ак жол», «Ак жол» — киргизская партия. */
const isPartyAbroad = (map: OwnerMap, candidate: Candidate): boolean => {
  const { block, first, last } = candidate;
  return (
    isPartyOf(map, candidate) ||
    (isForeignAdjective(map, first - 2) && isWithinPhrase(block, first - 2)) ||
    (isForeignAdjective(map, last + 1) && IS_A.test(block.gapAfter(last)))
  );
};

/** Түркияның Ұлы Ұлттық Мәжілісі, КНБ Польши: said in so many words to be another country's. */
export function isNamedAbroad(
  maps: readonly OwnerMap[],
  candidate: Candidate,
  form: LexiconForm,
): boolean {
  const { block, first, last } = candidate;
  const map = maps[block.index] as OwnerMap;
  if (form.entity.kind === 'party' && form.lang === 'ru') return isPartyAbroad(map, candidate);
  if (form.entity.kind !== 'institution' || first !== last) return false;
  if (isSharedName(form) && block.has(first - 1) && foreignEpithets.has(block.folded(first - 1)))
    return true;
  if (form.lang === 'ru') return isOwnedAfter(map, candidate);
  if (form.lang !== 'kk' || !isPossessed(candidate, form)) return false;
  return map.beside(first, last)?.side === 'foreign';
}

const isSharer = ({ side, text }: Owner): boolean =>
  (side === 'foreign' || side === 'passing') && hasStem(sharers, foldText(text));

const isBefore = (owner: Owner, { block, first }: Candidate): boolean =>
  owner.block.index < block.index || (owner.block === block && owner.first < first);

/** Is an owner in a later sentence than a name? */
const isBeyond = (owner: Owner, { block, last }: Candidate): boolean =>
  owner.block.index > block.index ||
  (owner.block === block && owner.first > sentenceOf(block, last).last);

/** The country that has such bodies: the first of all before the name, or one where something is in a later sentence. */
function sharerIn(maps: readonly OwnerMap[], named: Candidate): Owner | undefined {
  const others = maps.flatMap(({ owners }) =>
    owners.filter(({ side }) => side === 'foreign' || side === 'passing'),
  );
  const [first] = others;
  if (first && isSharer(first) && isBefore(first, named)) return first;
  return others.find(
    (owner) =>
      isSharer(owner) && (owner.side === 'foreign' || isSomewhere(owner)) && isBeyond(owner, named),
  );
}

function firstShared(candidates: readonly (readonly Candidate[])[]): Candidate | undefined {
  for (const ofBlock of candidates)
    for (const candidate of ofBlock) if (candidate.forms.some(isSharedName)) return candidate;
  return undefined;
}

/** Душанбе. Мәжіліс жиналды: is a country named that has such bodies, and this one nowhere but in a dateline? */
function isOfSharer(
  maps: readonly OwnerMap[],
  candidates: readonly (readonly Candidate[])[],
): boolean {
  const named = firstShared(candidates);
  if (named === undefined || !sharerIn(maps, named)) return false;
  return !maps.some((map) => map.owners.some((one) => one.side === 'own' && !isSource(one, map)));
}

/** Bodies that a page says to be another country's, and so are where their name stands alone. */
export function namedAbroad(
  maps: readonly OwnerMap[],
  candidates: readonly (readonly Candidate[])[],
): ReadonlySet<LexiconEntity> {
  const isShared = isOfSharer(maps, candidates);
  const abroad = new Set<LexiconEntity>();
  for (const ofBlock of candidates)
    for (const candidate of ofBlock)
      for (const form of candidate.forms)
        if ((isShared && isSharedName(form)) || isNamedAbroad(maps, candidate, form))
          abroad.add(form.entity);
  return abroad;
}

export const isForeignNamesake = (
  { owners }: Context,
  candidate: Candidate,
  form: LexiconForm,
): boolean => isNamedAbroad(owners, candidate, form);
