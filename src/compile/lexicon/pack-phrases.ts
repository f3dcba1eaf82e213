import { type PhraseTraits, phraseTraits, shortKey } from '../../linking/layout';
import { capitalsOf, partsOf } from '../../linking/phrase';
import { keyOfEntry } from '../../linking/phrase-key';
import { worldBodies } from '../../linking/tables/world-bodies';
import type { LinkingWords } from '../../model/data';
import { type Language, languages } from '../../model/language';
import type { Interner } from './interner';
import type { Columns } from './pack-strings';

type Written = readonly [entry: string, list: PhraseTraits['list'], language: Language | undefined];

/** What is written of one language; bodies of several states stand among the foreign owners. */
const ownersIn = (
  { owners, towns, foreignOwners, press }: LinkingWords,
  language: Language,
): readonly Written[] => [
  ...owners[language].map(
    (entry): Written => [entry, towns[language].includes(entry) ? 'town' : 'own', language],
  ),
  ...press[language].map((entry): Written => [entry, 'press', language]),
  ...foreignOwners[language].map(
    (entry): Written => [entry, worldBodies.has(entry) ? 'body' : 'foreign', language],
  ),
];

const isPeople = ({ peoples }: LinkingWords, word: string): boolean =>
  languages.some((language) => peoples[language].includes(word));

/** In the order in which they are asked. */
const written = (words: LinkingWords): readonly Written[] => [
  ...languages.flatMap((language) => ownersIn(words, language)),
  ...words.gate.map(
    ({ word }): Written => [word, isPeople(words, word) ? 'people' : 'hint', undefined],
  ),
  ...languages.flatMap((language) =>
    words.titles[language].map((entry): Written => [entry, 'title', language]),
  ),
];

const wordsOf = (text: string): string =>
  partsOf(text)
    .map(({ folded, isStem }) => (isStem ? `${folded}*` : folded))
    .join(' ');

/** The linking words that are looked for in texts, sorted by the key of their first words. */
export function packPhrases(words: LinkingWords, strings: Interner<string>): Columns {
  const rows = written(words).map(([entry, list, language]) => {
    const text = entry.normalize('NFC');
    const { key, isShortStem } = keyOfEntry(text);
    const traits = phraseTraits.pack({ list, language, capitals: capitalsOf(text) });
    return { key: shortKey(key), isShortStem, row: [strings.number(wordsOf(text)), traits] };
  });
  const sorted = rows.toSorted((a, b) => a.key - b.key);
  return {
    phraseKeys: Uint32Array.from(sorted, ({ key }) => key),
    phrases: Uint32Array.from([
      sorted.some(({ isShortStem }) => isShortStem) ? 1 : 0,
      ...sorted.flatMap(({ row }) => row),
    ]),
  };
}
