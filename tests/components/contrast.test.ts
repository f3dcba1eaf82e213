import { readdirSync, readFileSync } from 'node:fs';
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

/** Colours that words are written in, and those that a fact is drawn in. */
const texts = ['ink', 'soft', 'accent'] as const;
const drawings = ['edge', 'accent', 'band'] as const;
const grounds = ['paper', 'tint'] as const;
/** What separates parts but says nothing, and what lies under the card. */
const decoration = ['hairline', 'shadow'];

interface Pair {
  readonly front: string;
  readonly ground: string;
  /** The least contrast by WCAG 2.2 AA: 4.5 for text, 3 for what a fact is drawn in. */
  readonly least: number;
}
const pairs: readonly Pair[] = [
  ...texts.flatMap((front) => grounds.map((ground) => ({ front, ground, least: 4.5 }))),
  { front: 'on-accent', ground: 'accent', least: 4.5 },
  ...drawings.flatMap((front) => grounds.map((ground) => ({ front, ground, least: 3 }))),
];

const themes = ['light', 'dark'] as const;
const ratioOf = ({ front, ground }: Pair, theme: (typeof themes)[number]): number =>
  contrast(pairOf(front)[theme], pairOf(ground)[theme]);

/** The table as it is printed: `QONTEXT_TABLE=1 npx vitest run tests/components/contrast.test.ts`. */
const table = (): string =>
  [
    '| front | ground | least | light | dark |\n|---|---|---|---|---|',
    ...pairs.map((pair) => {
      const figures = themes.map((theme) => ratioOf(pair, theme).toFixed(2));
      return `| ${[pair.front, pair.ground, pair.least, ...figures].join(' | ')} |`;
    }),
  ].join('\n');
if (process.env.QONTEXT_TABLE) console.log(table());

describe.each(themes)('contrast in %s', (theme) => {
  it.each(pairs)('of $front on $ground is $least or more', (pair) => {
    expect(ratioOf(pair, theme)).toBeGreaterThanOrEqual(pair.least);
  });
});

describe('the pairs', () => {
  const used = (properties: string): readonly string[] => {
    const rule = new RegExp(`(?:^|[\\s;{])(?:${properties}):[^;]*?var\\(--q-([a-z-]+)\\)`, 'g');
    return [...new Set([...styles().matchAll(rule)].map(([, token]) => token ?? ''))].sort();
  };
  const fronts = (least: number) =>
    new Set(pairs.filter((pair) => pair.least === least).map(({ front }) => front));

  it('hold every colour that words are written in', () => {
    expect(used('color').filter((token) => !fronts(4.5).has(token))).toEqual([]);
    expect(used('color').length).toBeGreaterThan(2);
  });

  it('hold every colour that something is drawn in', () => {
    const drawn = used('stroke|fill|border-color|outline|outline-color');
    const measured = [...fronts(3), ...fronts(4.5), ...decoration, ...grounds];
    expect(drawn.filter((token) => !measured.includes(token))).toEqual([]);
    expect(drawn.length).toBeGreaterThan(2);
  });

  it('hold every colour that lies under words', () => {
    const under = new Set(pairs.map(({ ground }) => ground));
    const filled = used('background|background-color').filter(isColour);
    expect(filled.filter((token) => !under.has(token))).toEqual([]);
  });
});

const isColour = (token: string): boolean => css.includes(`--q-${token}: light-dark(`);

const styles = (): string =>
  readdirSync('src/components/styles')
    .filter((file) => file.endsWith('.css') && file !== 'tokens.css')
    .map((file) => readFileSync(`src/components/styles/${file}`, 'utf8'))
    .join('\n');

describe('the measure itself', () => {
  it('gives 21 for black on white, and little for near colours', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#888888')).toBeLessThan(1.5);
  });
});
