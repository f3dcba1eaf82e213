/** What is written for each letter, in lower case. */
export type Letters = ReadonlyMap<string, string>;

/** A table of letters from pairs parted by spaces: `а-a ж-zh ь-`. */
export const lettersOf = (...tables: readonly string[]): Letters =>
  new Map(
    tables
      .flatMap((table) => table.trim().split(/\s+/))
      .map((pair) => [pair.slice(0, 1), pair.slice(2)] as const),
  );

const isCapital = (text: string): boolean => text !== text.toLowerCase();

function written(letter: string, next: string, letters: Letters): string {
  const other = letters.get(letter.toLowerCase()) ?? letter;
  if (!isCapital(letter)) return other;
  return isCapital(next) ? other.toUpperCase() : other.charAt(0).toUpperCase() + other.slice(1);
}

/** The text letter by letter in `letters`, capitals kept; what the table lacks stays. */
export function transliterate(text: string, letters: Letters): string {
  const all = [...text];
  return all.map((letter, at) => written(letter, all[at + 1] ?? '', letters)).join('');
}
