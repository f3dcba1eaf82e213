import { beginningWithin, type Candidate } from './candidate';
import type { Context } from './context';
import { isWithinPhrase } from './gaps';
import { isHeadline } from './headline';
import type { LexiconForm } from './lexicon-form';
import type { Block } from './page';
import { beginsSentence } from './sentences';
import { hasStem } from './stems';
import {
  afterField,
  bodies,
  englishBodies,
  goesOnWith,
  insideBodyName,
  insideEnglishName,
  kazakhBodies,
  ownBodies,
} from './tables/bodies';
import { feminineVerb } from './tables/endings';
import { isFunctionWord } from './tables/function-words';

/** Words of a body's name before its last part: министр труда и социальной защиты. */
const REACH = 5;

const beginsWith = (stems: readonly string[], block: Block, token: number): boolean =>
  block.has(token) && hasStem(stems, block.folded(token));

/** Is the word one that goes on with a body's name: a genitive, `и`, `по`? */
const goesOn = (block: Block, token: number): boolean => {
  const word = block.folded(token);
  return insideBodyName.test(word) && !feminineVerb.test(word);
};

/** Министр труда и социальной защиты, Комитет по охране труда. */
function followsBody({ block, first }: Candidate): boolean {
  for (let token = first - 1; token >= first - REACH; token--) {
    if (!block.has(token) || !isWithinPhrase(block, token)) return false;
    if (beginsWith(bodies, block, token)) return true;
    if (!goesOn(block, token)) return false;
  }
  return false;
}

/** Committee against Torture, Agency on Combating Corruption: capitals all along, but for little words. */
function followsEnglishBody({ block, first }: Candidate): boolean {
  if (!block.isCapital(first)) return false;
  for (let token = first - 1; token >= first - REACH; token--) {
    if (!block.has(token) || !isWithinPhrase(block, token)) return false;
    const isCapital = block.isCapital(token);
    if (isCapital && beginsWith(englishBodies, block, token)) return true;
    if (!isCapital && !insideEnglishName.has(block.folded(token))) return false;
  }
  return false;
}

/** Independent Trade Union Center, Domestic Violence Fund: in capitals, and a capital goes on. */
function precedesEnglishName({ block, first, last }: Candidate): boolean {
  const next = last + 1;
  if (!block.isCapital(first) || !block.isCapital(last)) return false;
  if (!block.has(next) || !block.hasSpaceAfter(last) || !block.isCapital(next)) return false;
  if (!block.isLatin(next)) return false;
  return !block.isAllCapitals(last) && !isFunctionWord(block.folded(next));
}

const isCapitalAfter = (block: Block, token: number): boolean =>
  block.has(token + 1) &&
  block.hasSpaceAfter(token) &&
  block.isCapital(token + 1) &&
  !isFunctionWord(block.folded(token + 1));

/** Public Council on Ecology, National Public Council: a body of its own with what the word means in its name. */
function isEnglishBody({ block, first, last }: Candidate): boolean {
  if (first === last || !block.isCapital(first) || !block.isCapital(last) || isHeadline(block))
    return false;
  const next = last + 1;
  if (block.hasSpaceAfter(last) && goesOnWith.has(block.folded(next)))
    return isCapitalAfter(block, next);
  return (
    !beginsSentence(block, first) && isCapitalAfter(block, first - 1) && isName(block, first - 1)
  );
}

const isName = (block: Block, token: number): boolean =>
  block.isCapital(token) && !beginsSentence(block, token) && !isFunctionWord(block.folded(token));

/** UN Committee against Torture: a body of the world whose name begins that of one of its own. */
export function beginsBodyName({ block, last }: Candidate): boolean {
  for (let token = last + 1; token <= last + REACH; token++) {
    if (!block.has(token) || !block.hasSpaceAfter(token - 1)) return false;
    if (!block.isCapital(token) || isFunctionWord(block.folded(token))) return false;
    if (beginsWith(ownBodies, block, token)) return !isHeadline(block);
  }
  return false;
}

/** Ministry of Education and Training: the name goes on with what is no name of its own. */
export function goesOnWithAnd(context: Context, { block, last, forms }: Candidate): boolean {
  if (context.language !== 'en' || !forms.some(({ name }) => / of /u.test(name))) return false;
  const and = last + 1;
  if (!block.hasSpaceAfter(last) || block.folded(and) !== 'and' || !isCapitalAfter(block, and))
    return false;
  const isKnown =
    context.owners[block.index]?.at(and + 1) !== undefined ||
    beginningWithin(context.candidates[block.index] ?? [], and + 1, and + 1).length > 0;
  if (isKnown || block.isAllCapitals(and + 1) || isHeadline(block)) return false;
  return !isCapitalAfter(block, and + 1);
}

/** Әлеуметтік қорғау министрі, Азаптауға қарсы комитет. */
function precedesBody({ block, last }: Candidate): boolean {
  const next = last + 1;
  if (!block.has(next) || !isWithinPhrase(block, last)) return false;
  if (beginsWith(kazakhBodies, block, next)) return true;
  return (
    afterField.has(block.folded(next)) &&
    isWithinPhrase(block, next) &&
    beginsWith(kazakhBodies, block, next + 1)
  );
}

/** Пресс-служба акима: a post has services of its own, which are not called after it. */
const isPost = ({ titles }: Context, { block, last }: Candidate): boolean =>
  titles.endAt(block, last);

/** Is a concept what a body or post is for? It is a part of its name there, not spoken of. */
export function isInBodyName(
  context: Context,
  candidate: Candidate,
  { lang, strength }: LexiconForm,
): boolean {
  if (lang === 'en')
    return (
      followsEnglishBody(candidate) ||
      isEnglishBody(candidate) ||
      (strength === 'generic' && precedesEnglishName(candidate))
    );
  return lang === 'kk'
    ? precedesBody(candidate)
    : followsBody(candidate) && !isPost(context, candidate);
}
