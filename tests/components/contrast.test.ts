import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/components/styles/tokens.css', 'utf8');

/** The token's colours, as `light-dark()` gives them. */
function pairOf(token: string) {
  const [, light, dark] =
    new RegExp(`--q-${token}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css) ?? [];
  if (light === undefined || dark === undefined) throw new Error(`no colours for --q-${token}`);
  return { light, dark };
}

/** Relative luminance by WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const texts = [
  ['ink', 'paper'],
  ['ink', 'tint'],
  ['soft', 'paper'],
  ['soft', 'tint'],
  ['accent', 'paper'],
  ['accent', 'tint'],
  ['on-accent', 'accent'],
] as const;

const drawings = [
  ['edge', 'paper'],
  ['edge', 'tint'],
  ['accent', 'paper'],
  ['band', 'paper'],
] as const;

describe.each(['light', 'dark'] as const)('contrast in %s', (theme) => {
  it.each(texts)('of the text %s on %s is 4.5 or more', (text, ground) => {
    expect(contrast(pairOf(text)[theme], pairOf(ground)[theme])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(drawings)('of the drawing %s on %s is 3 or more', (line, ground) => {
    expect(contrast(pairOf(line)[theme], pairOf(ground)[theme])).toBeGreaterThanOrEqual(3);
  });
});

describe('the measure itself', () => {
  it('gives 21 for black on white, and little for near colours', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#888888')).toBeLessThan(1.5);
  });
});
