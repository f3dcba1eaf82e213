import type { Entity, Name } from '../../../model/entity';
import { distinct, wordsOf } from '../form';
import { romanised } from './cyrillic';
import { spellingsOf } from './spellings';

/** English words in names of places, which are not romanised. */
const english = new Set(
  'region oblast province district city town village north south east west northern southern eastern western of the republic and'.split(
    ' ',
  ),
);

/** Below this length a spelling made by rule is too often another word. */
const SHORTEST = 5;
const REACH = 1;

const isRomanised = (word: string): boolean =>
  !english.has(word.toLowerCase()) && word.length >= SHORTEST;

function respelt(name: Name): readonly string[] {
  const words = wordsOf(name.text);
  return words.flatMap((word, at) =>
    isRomanised(word)
      ? spellingsOf(word, REACH).map(({ text }) => words.with(at, text).join(' '))
      : [],
  );
}

const isOneWord = ({ text }: Name): boolean =>
  /^\p{Lu}[\p{L}-]+$/u.test(text) && text.length >= SHORTEST;

const fromCyrillic = ({ text, lang }: Name): readonly string[] =>
  romanised(text, lang).filter((latin) => /^[A-Za-z-]+$/.test(latin));

/** Other romanised spellings of a place's English names, and of its Russian and Kazakh ones. */
export function romanisedPlace({ names }: Entity): readonly string[] {
  const full = names.filter(({ role }) => role !== 'abbreviation' && role !== 'short');
  const english = full.filter(({ lang }) => lang === 'en');
  const others = full.filter((name) => name.lang !== 'en' && isOneWord(name));
  return distinct([...english.flatMap(respelt), ...others.flatMap(fromCyrillic)]);
}
