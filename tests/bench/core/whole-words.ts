/** A find: offsets in UTF-16 units. */
export interface Found {
  readonly start: number;
  readonly end: number;
}

const inWord = /[\p{L}\p{Nd}]/u;
const isInWord = (text: string, at: number): boolean => inWord.test(text[at] ?? '');

/** Of finds anywhere in a text those that are whole words, the leftmost and longest of overlapping ones. */
export function wholeWords(text: string, finds: readonly Found[]): readonly string[] {
  const whole = finds
    .filter(({ start, end }) => !isInWord(text, start - 1) && !isInWord(text, end))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const names: string[] = [];
  let free = 0;
  for (const { start, end } of whole) {
    if (start < free) continue;
    names.push(text.slice(start, end));
    free = end;
  }
  return names;
}
