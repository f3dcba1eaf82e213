import { expect } from 'vitest';
import { link, marked, plain } from './linker';

/** Expects the mentions that a sentence has in brackets. */
export const finds = (sentence: string): void => expect(marked(plain(sentence))).toBe(sentence);

/** Is a text about the country? */
export const isAbout = (text: string): boolean => link(text).about;
