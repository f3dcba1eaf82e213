import type { Language } from '../model/language';
import type { Block } from './page';
import { beginsSentence } from './sentences';
import { wordsLikeNames } from './tables/words-like-names';

/** Семей (до 2007 года Семипалатинск) — город: the head of an entry is a name. */
const HEADS_ENTRY = /^\s*(?:\(|[–—])/u;

/** Семей over a text about the town: a block of the one word is its title. */
const isAlone = (block: Block, token: number): boolean =>
  token === block.first && token + 1 === block.end;

/** Has the language any? Most have none. */
export const hasEverydayWords = (language: Language | 'other'): boolean =>
  language !== 'other' && wordsLikeNames[language].size > 0;

/** Is the token a word of the language that is written like a name only because it begins a sentence? */
export const isEverydayWord = (
  block: Block,
  token: number,
  language: Language | 'other',
): boolean =>
  language !== 'other' &&
  beginsSentence(block, token) &&
  wordsLikeNames[language].has(block.folded(token)) &&
  !isAlone(block, token) &&
  !HEADS_ENTRY.test(block.gapAfter(token));
