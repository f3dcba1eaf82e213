export const HASH_SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** One step of the hash over folded letters (FNV-1a on code units). */
export const hashStep = (hash: number, letter: number): number => Math.imul(hash ^ letter, PRIME);

/** Finishes a hash: spreads its bits. */
export function hashEnd(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

/** The hash of a folded word. */
export function hashWord(folded: string): number {
  let hash = HASH_SEED;
  for (let at = 0; at < folded.length; at++) hash = hashStep(hash, folded.charCodeAt(at));
  return hashEnd(hash);
}
