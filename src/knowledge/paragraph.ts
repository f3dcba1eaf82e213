import type { Language } from '../model/language';
import { foldedWords } from './folded';

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

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');

/** Whether the paragraph holds a topic's term: words, each of which may end in `*` for any ending. */
export function holdsTerm({ words }: Paragraph, term: string): boolean {
  const parts = term.split(/\s+/u).map((part) => {
    const stem = escaped(foldedWords(part).join(' '));
    return part.endsWith('*') ? `${stem}[^ ]*` : stem;
  });
  return new RegExp(` ${parts.join(' ')} `, 'u').test(words);
}

/** Letters of a name's word that an ending may replace. */
const ENDING = 2;
const SHORTEST_INFLECTED = 5;

const stemOfName = (word: string, language: Language): string =>
  language === 'en' || word.length < SHORTEST_INFLECTED
    ? `${word}${language === 'en' ? 's?' : ''}`
    : `${word.slice(0, -ENDING)}[^ ]*`;

/** Whether the paragraph holds a name, with the endings of its language on any of its words. */
export function holdsName({ words, language }: Paragraph, name: string): boolean {
  const stems = foldedWords(name).map((word) => stemOfName(word, language));
  return stems.length > 0 && new RegExp(` ${stems.join(' ')} `, 'u').test(words);
}
