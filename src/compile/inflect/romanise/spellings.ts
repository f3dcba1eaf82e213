import { spellingRules } from './rules';

/** A spelling and how many rules lie between it and the one it was made from. */
export interface Spelling {
  readonly text: string;
  readonly distance: number;
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function neighbours(word: string): readonly string[] {
  return spellingRules
    .map(([from, to]) => word.replace(from, to))
    .filter((other) => other !== word);
}

function partSpellings(part: string, reach: number): readonly Spelling[] {
  const found = new Map([[part.toLowerCase(), 0]]);
  for (let distance = 1; distance <= reach; distance += 1)
    for (const word of [...found.keys()])
      for (const other of neighbours(word)) if (!found.has(other)) found.set(other, distance);
  return [...found].map(([text, distance]) => ({ text: capitalised(text), distance }));
}

const joined = (one: Spelling, other: Spelling): Spelling => ({
  text: `${one.text}-${other.text}`,
  distance: one.distance + other.distance,
});

/**
 * The usual spellings of one romanised word (hyphenated or not), the given one first, then by the
 * number of differences, which is `reach` at most.
 */
export function spellingsOf(word: string, reach: number): readonly Spelling[] {
  if (word.includes(' ')) return [{ text: word, distance: 0 }];
  const [first = [], ...others] = word.split('-').map((part) => partSpellings(part, reach));
  const all = others.reduce(
    (so, part) => so.flatMap((one) => part.map((two) => joined(one, two))),
    first,
  );
  return all
    .filter(({ distance }) => distance <= reach)
    .toSorted((a, b) => a.distance - b.distance);
}
