import type { TextPassage } from './types';

/** How many words: enough to be found, few enough to be no quotation. */
const FEWEST = 4;
const MOST = 8;
/** How far into the passage the words may begin. */
const FURTHEST = 12;

/** Words as every edition of a page writes them: no quotation marks, dashes or notes inside. */
const PLAIN = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*,?$/u;

const endless = (word: string): string => word.replace(/,$/u, '');

/** The stretches of plain words near the beginning, the earliest and shortest first. */
function* stretches(words: readonly string[]): Generator<string> {
  for (let from = 0; from < Math.min(words.length, FURTHEST); from++)
    for (let count = FEWEST; count <= MOST; count++) {
      const stretch = words.slice(from, from + count);
      if (stretch.length < count || !stretch.every((word) => PLAIN.test(word))) break;
      yield endless(stretch.join(' '));
    }
}

const isOnce = (document: string, words: string): boolean =>
  document.indexOf(words) === document.lastIndexOf(words);

/** Finds for a passage a few words of its beginning that its document has only once; `undefined` where there are none. */
export function startWordsIn(
  passages: readonly TextPassage[],
): (passage: TextPassage) => string | undefined {
  const document = passages
    .map(({ text }) => text)
    .join('\n')
    .toLowerCase();
  return ({ kind, text }) => {
    if (kind !== 'text') return undefined;
    for (const words of stretches(text.split(' ')))
      if (isOnce(document, words.toLowerCase())) return words;
    return undefined;
  };
}
