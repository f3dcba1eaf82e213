/** Letters after a stem at most. */
const ENDING = 8;

/** Letters by which stems are sorted; no stem is shorter. */
const BEGINNING = 2;

/** Stems by what they begin with: a word is compared with few of a list. */
type Sorted = ReadonlyMap<number, readonly string[]>;

const beginningOf = (word: string): number => (word.charCodeAt(0) << 16) | word.charCodeAt(1);

function sort(stems: readonly string[]): Sorted {
  const sorted = new Map<number, string[]>();
  for (const stem of stems) {
    if (stem.length < BEGINNING) throw new Error(`“${stem}” is too short for a stem.`);
    const alike = sorted.get(beginningOf(stem));
    if (alike) alike.push(stem);
    else sorted.set(beginningOf(stem), [stem]);
  }
  return sorted;
}

const known = new WeakMap<readonly string[], Sorted>();

/** The stems of a list that begin as a word does; a list is sorted when first asked for. */
function alike(stems: readonly string[], folded: string): readonly string[] | undefined {
  let sorted = known.get(stems);
  if (!sorted) {
    sorted = sort(stems);
    known.set(stems, sorted);
  }
  return sorted.get(beginningOf(folded));
}

/** Does a folded word begin with one of these stems, with so many letters after it at most? */
export function hasStem(stems: readonly string[], folded: string, room = folded.length): boolean {
  const possible = folded.length < BEGINNING ? undefined : alike(stems, folded);
  if (possible === undefined) return false;
  for (const stem of possible)
    if (folded.length - stem.length <= room && folded.startsWith(stem)) return true;
  return false;
}

/** Is a folded word one of these stems, or a form of one? */
export const isOfStem = (stems: readonly string[], folded: string): boolean =>
  hasStem(stems, folded, ENDING);
