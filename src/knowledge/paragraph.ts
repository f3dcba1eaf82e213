import type { Language } from '../model/language';
import { foldedWords } from './folded';
import { remembered } from './remembered';

/** The paragraph a reader is in, prepared for comparing. */
export interface Paragraph {
  /** Judged by its letters; names and terms are compared in this language. */
  readonly language: Language;
  /** Its folded words with a space before, between and after them. */
  readonly words: string;
  readonly stems: ReadonlySet<string>;
}

const KAZAKH_LETTERS = /[әғқңөұүһі]/iu;
const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Shorter words are mostly grammar. */
const SHORTEST_WORD = 5;
/** Endings begin about here in all three languages. */
const STEM_LENGTH = 5;

const languageOf = (text: string): Language => {
  if (!CYRILLIC.test(text)) return 'en';
  return KAZAKH_LETTERS.test(text) ? 'kk' : 'ru';
};

/** Beginnings of the words that carry meaning, and numbers whole: what two texts can share. */
export const stemsOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set(
    words
      .filter((word) => word.length >= SHORTEST_WORD || /^\d{2,}$/u.test(word))
      .map((word) => (/^\d/u.test(word) ? word : word.slice(0, STEM_LENGTH))),
  );

/** Prepares a paragraph. */
export function readParagraph(text: string): Paragraph {
  const words = foldedWords(text);
  return { language: languageOf(text), words: ` ${words.join(' ')} `, stems: stemsOf(words) };
}

/** One word of a term or name: how it begins, and what may follow. */
export interface Stem {
  readonly text: string;
  readonly ending: 'none' | 'any' | 'plural';
}

const endsWell = (rest: string, ending: Stem['ending']): boolean =>
  rest === '' || ending === 'any' || (ending === 'plural' && rest === 's');

/** Whether the folded words from `at` on begin as the stems do, word for word. */
function standsAt(words: string, start: number, stems: readonly Stem[]): boolean {
  let at = start;
  for (const { text, ending } of stems) {
    const end = words.indexOf(' ', at);
    if (end < 0 || !words.startsWith(text, at)) return false;
    if (!endsWell(words.slice(at + text.length, end), ending)) return false;
    at = end + 1;
  }
  return true;
}

function holds(words: string, stems: readonly Stem[]): boolean {
  const [first] = stems;
  if (first === undefined) return false;
  const beginning = ` ${first.text}`;
  for (let at = words.indexOf(beginning); at >= 0; at = words.indexOf(beginning, at + 1))
    if (standsAt(words, at + 1, stems)) return true;
  return false;
}

const stemsOfTerm = (term: string): readonly Stem[] =>
  term.split(/\s+/u).flatMap((part) => {
    const words = foldedWords(part);
    return words.map((text, at): Stem => {
      const isOpen = part.endsWith('*') && at === words.length - 1;
      return { text, ending: isOpen ? 'any' : 'none' };
    });
  });

const stemsOfTerms = remembered((terms: readonly string[]) => terms.map(stemsOfTerm));

/** Whether the paragraph holds one of a topic's terms: words, each of which may end in `*`. */
export const holdsTerm = ({ words }: Paragraph, terms: readonly string[]): boolean =>
  stemsOfTerms(terms).some((stems) => holds(words, stems));

/** Letters of a name's word that an ending may replace. */
const ENDING = 2;
const SHORTEST_INFLECTED = 5;

function stemOfName(word: string, language: Language): Stem {
  if (language === 'en') return { text: word, ending: 'plural' };
  return word.length < SHORTEST_INFLECTED
    ? { text: word, ending: 'none' }
    : { text: word.slice(0, -ENDING), ending: 'any' };
}

/** A name's words as they are looked for in a text of its language. */
export const stemsOfName = (name: string, language: Language): readonly Stem[] =>
  foldedWords(name).map((word) => stemOfName(word, language));

const wordsOfNames = remembered((names: readonly string[]) => names.map(foldedWords));

/** Whether the paragraph holds one of the names, with the endings of its language on any of their words. */
export const holdsName = ({ words, language }: Paragraph, names: readonly string[]): boolean =>
  wordsOfNames(names).some((name) =>
    holds(
      words,
      name.map((word) => stemOfName(word, language)),
    ),
  );
