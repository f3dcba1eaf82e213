import type { NamedSpan } from '../model/card';
import type { EntityId } from '../model/ids';
import type { Language } from '../model/language';
import { foldedWords } from './folded';
import type { Index } from './index-file';
import { type Stem, stemsOfName } from './paragraph';

/** A word of a text: where it stands, and how it compares. */
interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly isCapital: boolean;
}

/** Letters and digits, with the apostrophes of romanised names; the English possessive stays outside. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’ʼ](?!s(?![\p{L}\p{N}]))[\p{L}\p{N}\p{M}]+)*/gu;
/** Shorter names are abbreviations that other words begin with. */
const SHORTEST_NAME = 3;

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index: start }) => ({
    start,
    end: start + word.length,
    folded: foldedWords(word).join(''),
    isCapital: isCapital(word),
  }));

const matches = (word: Word | undefined, { text, ending }: Stem): boolean => {
  if (word === undefined || !word.folded.startsWith(text)) return false;
  const rest = word.folded.slice(text.length);
  return rest === '' || ending === 'any' || (ending === 'plural' && rest === 's');
};

/** A name as it is looked for. */
interface Wanted {
  readonly entity: EntityId;
  readonly stems: readonly Stem[];
  readonly isCapital: boolean;
}

function wanted(index: Index, entities: readonly EntityId[], language: Language): Wanted[] {
  const all = entities.flatMap((entity) => {
    const number = index.entities.numberOf(entity);
    const names = number === undefined ? [] : index.entities.texts(number, language).names;
    return names
      .filter(({ length }) => length >= SHORTEST_NAME)
      .map((name) => ({
        entity,
        stems: stemsOfName(name, language),
        isCapital: isCapital(name),
      }));
  });
  return all
    .filter(({ stems }) => stems.length > 0)
    .sort((a, b) => b.stems.length - a.stems.length);
}

/** Ordinary words that are also names (a party called Unity) are names with a capital only. */
const standsAt = (words: readonly Word[], at: number, name: Wanted): boolean =>
  (!name.isCapital || words[at]?.isCapital === true) &&
  name.stems.every((stem, step) => matches(words[at + step], stem));

/**
 * Where a text names some of these entities: the longest name at each place, each entity where it is
 * named first. Positions are UTF-16 units, in order, without overlap.
 */
export function namedIn(
  index: Index,
  text: string,
  entities: readonly EntityId[],
  language: Language,
): readonly NamedSpan[] {
  const words = wordsOf(text);
  const names = wanted(index, entities, language);
  const found: NamedSpan[] = [];
  for (let at = 0; at < words.length; at++) {
    const name = names.find((one) => standsAt(words, at, one));
    const [first, last] = [words[at], words[at + (name?.stems.length ?? 1) - 1]];
    if (name === undefined || first === undefined || last === undefined) continue;
    if (!found.some(({ entity }) => entity === name.entity))
      found.push({ entity: name.entity, start: first.start, end: last.end });
    at += name.stems.length - 1;
  }
  return found;
}
