import { COMBINING, foldText, foldUnit, SEPARATOR } from './fold';

/** A word of a text: offsets in UTF-16 units, and its folded letters. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

const isWordUnit = (text: string, at: number): boolean =>
  at < text.length && foldUnit(text.charCodeAt(at)) !== SEPARATOR;

const isLetter = (text: string, at: number): boolean => foldUnit(text.charCodeAt(at)) > COMBINING;

function endOfRun(text: string, start: number): number {
  let end = start;
  while (isWordUnit(text, end)) end++;
  return end;
}

/**
 * The words of a short text (a name, a table entry), cut as the linker cuts a page.
 * For whole pages see `readTokens`, which does the same without making strings.
 */
export function wordsOf(text: string): readonly Word[] {
  const composed = text.normalize('NFC');
  const words: Word[] = [];
  for (let at = 0; at < composed.length; at++) {
    if (!isLetter(composed, at)) continue;
    const end = endOfRun(composed, at);
    words.push({ start: at, end, folded: foldText(composed.slice(at, end)) });
    at = end;
  }
  return words;
}
