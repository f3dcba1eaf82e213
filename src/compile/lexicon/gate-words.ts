import type { GateWords } from '../../linking/gate';
import { kazakhLetters, telltaleWords, worldLanguages } from '../../linking/tables/languages';
import type { LinkingWords } from '../../model/data';
import { languages } from '../../model/language';
import { firstLetters, gateEntries } from './gate-entries';

/** Each once; an entry that asks for capitals falls away beside one that does not. */
const unique = (words: readonly string[]): readonly string[] => {
  const all = new Set(words);
  const isCovered = (word: string) => word !== word.toLowerCase() && all.has(word.toLowerCase());
  return [...all].filter((word) => !isCovered(word));
};

const OWN_LETTER = new RegExp(`[${kazakhLetters}і]`, 'u');

/** The small tables the content script carries, from the country's linking words. */
export function gateWords(words: LinkingWords): GateWords {
  const weighing = (weight: 1 | 2) =>
    unique(words.gate.filter((entry) => entry.weight === weight).map(({ word }) => word));
  const home = languages.filter((language) => !worldLanguages.includes(language));
  const languageWords = home
    .flatMap((language) => telltaleWords[language])
    .filter((word) => OWN_LETTER.test(word));
  const strong = gateEntries(weighing(2));
  const weak = gateEntries([...weighing(1), ...languageWords]);
  return {
    first: firstLetters([strong, weak]),
    strong,
    weak,
    domains: words.gateDomains,
    languages: home,
    languageWords,
  };
}
