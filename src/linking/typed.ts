import type { LexiconSection } from './layout';
import type { Sections } from './lexicon-file';
import type { Ramp } from './ramp';

/** Views of sections as arrays of numbers, without copying. */
export const bytesOf = (
  buffer: ArrayBuffer,
  section: Sections,
  name: LexiconSection,
): Uint8Array => {
  const { offset, length } = section(name);
  return new Uint8Array(buffer, offset, length);
};

export const shortsOf = (
  buffer: ArrayBuffer,
  section: Sections,
  name: LexiconSection,
): Uint16Array => {
  const { offset, length } = section(name);
  return new Uint16Array(buffer, offset, length / 2);
};

export const intsOf = (
  buffer: ArrayBuffer,
  section: Sections,
  name: LexiconSection,
): Uint32Array => {
  const { offset, length } = section(name);
  return new Uint32Array(buffer, offset, length / 4);
};

export const rampOf = (
  buffer: ArrayBuffer,
  section: Sections,
  base: LexiconSection,
  delta: LexiconSection,
): Ramp => ({ base: intsOf(buffer, section, base), delta: shortsOf(buffer, section, delta) });
