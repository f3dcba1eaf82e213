import type { LexiconSection } from '../../linking/layout';
import { packRamp, startsOf } from './ramp-of';

export type Columns = Partial<Record<LexiconSection, Uint8Array | Uint16Array | Uint32Array>>;

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const starts = startsOf(parts.map(({ length }) => length));
  const whole = new Uint8Array(starts.at(-1) as number);
  parts.forEach((part, at) => {
    whole.set(part, starts[at]);
  });
  return whole;
};

/** Strings as UTF-8, one after another. */
export function packStrings(strings: readonly string[]): Columns {
  const parts = strings.map((text) => new TextEncoder().encode(text));
  const starts = packRamp(startsOf(parts.map(({ length }) => length)));
  return { stringBytes: joined(parts), stringBase: starts.base, stringDelta: starts.delta };
}
