import type { EntityKind } from '../model/entity';
import type { Candidate } from './candidate';
import { isInitial } from './gaps';
import type { LexiconForm } from './lexicon-form';
import { beginsSentence } from './sentences';
import { hasStem } from './stems';
import { worldLanguages } from './tables/languages';
import {
  definingWords,
  everyStatesPosts,
  namesOfWorldBodies,
  tellingNames,
} from './tables/telling-names';

/** Letters from which a generic name in a home language is hardly that of another country's body. */
const LONG_NAME = 12;
const bodyKinds: ReadonlySet<EntityKind> = new Set(['institution', 'law', 'event', 'programme']);

const SHORTEST_ABBREVIATION = 3;
const isAbbreviation = (name: string): boolean =>
  name.length >= SHORTEST_ABBREVIATION && name === name.toUpperCase();

const isTelling = (name: string, words: number): boolean =>
  tellingNames.has(name) || isAbbreviation(name) || (words > 1 && name.length >= LONG_NAME);

/** Of several words, and not the post that every state has: үкімет басшысы. */
const isLongName = ({ first, last }: Candidate, name: string): boolean =>
  last > first && !everyStatesPosts.has(name);

/** Конституция – мемлекеттің негізгі заңы, Конституция ұғымы: a word that is explained is nobody's. */
const isDefined = ({ block, first, last }: Candidate): boolean =>
  (beginsSentence(block, first) && /^\s[–—-]\s$/u.test(block.gapAfter(last))) ||
  (block.hasSpaceAfter(last) && hasStem(definingWords, block.folded(last + 1)));

/** A. Әділет министрлігі: one of the answers to a question, on a line of its own. */
const isAnswer = ({ block, first, last }: Candidate): boolean =>
  first === block.first + 1 && isInitial(block, block.first) && !block.has(last + 1);

/** Does a name of a body or law tell by itself, in a language of the country alone? */
function tells(candidate: Candidate, { entity, strength, name }: LexiconForm): boolean {
  const { block, first, last } = candidate;
  if (!bodyKinds.has(entity.kind) || namesOfWorldBodies.has(name)) return false;
  const isSure =
    strength === 'generic' ? isTelling(name, last - first + 1) : strength === 'unmistakable';
  return isSure && (isLongName(candidate, name) || block.isCapital(first));
}

/** Бас прокуратура, ІІМ, Конституция, but not Сенат: a name of a body or law that tells, in a language of the country alone. */
export function isTellingGeneric(candidate: Candidate): boolean {
  for (const form of candidate.forms)
    if (!worldLanguages.includes(form.lang) && tells(candidate, form))
      return !isDefined(candidate) && !isAnswer(candidate);
  return false;
}
