/** Entries that share one 32-bit base. */
export const RAMP_BLOCK = 256;

/** A list of numbers that never fall, at about two bytes each: a base per block and 16-bit differences. */
export interface Ramp {
  readonly base: Uint32Array;
  readonly delta: Uint16Array;
}

/** The number at `index`. */
export const rampAt = (ramp: Ramp, index: number): number =>
  (ramp.base[index >>> 8] as number) + (ramp.delta[index] as number);
