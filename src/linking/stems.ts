/** Letters after a stem at most. */
const ENDING = 8;

/** Is a folded word one of these stems, or a form of one? */
export const isOfStem = (stems: readonly string[], folded: string): boolean =>
  stems.some((stem) => folded.startsWith(stem) && folded.length - stem.length <= ENDING);
