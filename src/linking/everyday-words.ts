import type { Language } from '../model/language';
import type { Block } from './page';
import { beginsSentence } from './sentences';
import { wordsLikeNames } from './tables/words-like-names';

/** Is the token a word of the language that is written like a name only because it begins a sentence? */
export const isEverydayWord = (
  block: Block,
  token: number,
  language: Language | 'other',
): boolean =>
  language !== 'other' &&
  wordsLikeNames[language].has(block.folded(token)) &&
  beginsSentence(block, token);
