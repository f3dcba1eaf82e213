import type { Candidate } from './candidate';
import { isWithinPhrase } from './gaps';
import type { LexiconForm } from './lexicon-form';
import type { Block } from './page';
import {
  afterField,
  bodies,
  englishBodies,
  insideBodyName,
  insideEnglishName,
  kazakhBodies,
} from './tables/bodies';
import { feminineVerb } from './tables/endings';
import { isFunctionWord } from './tables/function-words';

/** Words of a body's name before its last part: министр труда и социальной защиты. */
const REACH = 5;

const beginsWith = (stems: readonly string[], block: Block, token: number): boolean =>
  block.has(token) && stems.some((stem) => block.folded(token).startsWith(stem));

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
  return !block.isAllCapitals(last) && !isFunctionWord(block.folded(next));
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

/** Is a concept what a body or post is for? It is a part of its name there, not spoken of. */
export function isInBodyName(candidate: Candidate, { lang, strength }: LexiconForm): boolean {
  if (lang === 'en')
    return (
      followsEnglishBody(candidate) || (strength === 'generic' && precedesEnglishName(candidate))
    );
  return lang === 'kk' ? precedesBody(candidate) : followsBody(candidate);
}
