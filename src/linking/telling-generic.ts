import type { EntityKind } from '../model/entity';
import type { Candidate } from './candidate';
import { beginsSentence } from './sentences';
import { worldLanguages } from './tables/languages';
import { everyStatesPosts, namesOfWorldBodies, tellingNames } from './tables/telling-names';

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

/** Конституция – мемлекеттің негізгі заңы: a word that is explained is nobody's. */
const isDefined = ({ block, first, last }: Candidate): boolean =>
  beginsSentence(block, first) && /^\s[–—-]\s$/u.test(block.gapAfter(last));

/** Бас прокуратура, ІІМ, Конституция, but not Сенат: a name of a body or law that tells, in a language of the country alone. */
export const isTellingGeneric = (candidate: Candidate): boolean => {
  const { block, forms, first, last } = candidate;
  return (
    !isDefined(candidate) &&
    forms.some(
      ({ entity, strength, lang, name }) =>
        bodyKinds.has(entity.kind) &&
        !worldLanguages.includes(lang) &&
        !namesOfWorldBodies.has(name) &&
        (strength === 'generic'
          ? isTelling(name, last - first + 1)
          : strength === 'unmistakable') &&
        (isLongName(candidate, name) || block.isCapital(first)),
    )
  );
};
