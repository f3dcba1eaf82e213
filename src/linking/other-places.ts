import { isRussianAdjective } from './adjectives';
import type { Candidate } from './candidate';
import type { Context } from './context';
import { isSpaced } from './gaps';
import type { LexiconForm } from './lexicon-form';
import type { Block } from './page';
import { hasStem } from './stems';
import { divisionsAfter, otherPlaceBefore, villageWords } from './tables/named-after';

/** A place and, after it or a comma, where it lies. */
const LIES_IN = /^,?[\s\p{Cf}]+$/u;
/** Words from a place to the country of its region: Актау Ташлинского района Оренбургской области. */
const REACH = 4;

const isSomeOf = (stems: readonly string[], block: Block, token: number): boolean =>
  block.has(token) && hasStem(stems, block.folded(token));

/** В восточном Казахстане: of the country it is a part, unless a capital makes it a name. */
const isPartOf = ({ owners }: Context, { block, first }: Candidate): boolean =>
  !block.isCapital(first - 1) && owners[block.index]?.at(first)?.isPlace === false;

/** Восточный Туркестан. */
function hasOtherAdjective(context: Context, candidate: Candidate): boolean {
  const before = candidate.first - 1;
  const { block } = candidate;
  if (!block.has(before) || !isSpaced(block, before)) return false;
  if (!isRussianAdjective(block.folded(before))) return false;
  return isSomeOf(otherPlaceBefore, block, before) && !isPartOf(context, candidate);
}

const isForeign = ({ owners }: Context, block: Block, token: number): boolean =>
  owners[block.index]?.at(token)?.side === 'foreign';

/** Село Актау Оренбургской области. */
function liesAbroad(context: Context, { block, last }: Candidate): boolean {
  for (let token = last + 1; token <= last + REACH; token++) {
    if (!block.has(token) || !LIES_IN.test(block.gapAfter(token - 1))) return false;
    const isDivision = isSomeOf(divisionsAfter, block, token);
    if (!isDivision && !isRussianAdjective(block.folded(token))) return false;
    if (!isDivision && isForeign(context, block, token))
      return isSomeOf(divisionsAfter, block, token + 1);
  }
  return false;
}

/** Is a place of the index only called like another: Русский Туркестан, посёлок Караганда Омской области? */
export const isOtherPlace = (context: Context, candidate: Candidate): boolean =>
  context.language === 'ru' &&
  (hasOtherAdjective(context, candidate) || liesAbroad(context, candidate));

/** Село Мангистау, посёлок Арал: a village has the short name of a region or a sea. */
export const isVillage = ({ block, first }: Candidate, { entity, name }: LexiconForm): boolean =>
  entity.names.ru !== name &&
  block.has(first - 1) &&
  isSpaced(block, first - 1) &&
  villageWords.has(block.folded(first - 1));
