import { RAMP_BLOCK, type Ramp } from '../../linking/ramp';

const MAX_DELTA = 0xffff;

/** Packs numbers that never fall; throws where 256 neighbours span more than 16 bits. */
export function packRamp(values: ArrayLike<number>): Ramp {
  const base = new Uint32Array(Math.ceil(values.length / RAMP_BLOCK));
  const delta = new Uint16Array(values.length);
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number;
    if (at % RAMP_BLOCK === 0) base[at >>> 8] = value;
    const above = value - (base[at >>> 8] as number);
    if (above < 0 || above > MAX_DELTA) throw new Error(`A lexicon column jumps too far at ${at}.`);
    delta[at] = above;
  }
  return { base, delta };
}

/** The running starts of parts with these lengths, and the end of the last. */
export function startsOf(lengths: readonly number[]): readonly number[] {
  const starts = [0];
  for (const length of lengths) starts.push((starts.at(-1) as number) + length);
  return starts;
}
