const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const TENTHS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';

const numbered = (
  words: string,
  value: (index: number) => number,
): readonly (readonly [string, number])[] =>
  words.split(' ').map((word, index) => [word, value(index)] as const);

const byTen = (index: number): number => (index + 2) * 10;
const CARDINAL = new Map([
  ...numbered(UNITS, (index) => index),
  ...numbered(TENS, byTen),
  ['dozen', 12] as const,
]);
const ORDINAL = new Map([...numbered(ORDINALS, (index) => index), ...numbered(TENTHS, byTen)]);
const SCALES = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** What “million” multiplies by; undefined for any other word. */
export const scaleOf = (word: string): number | undefined => SCALES.get(word.toLowerCase());

/** A number written in words, and where it stands. */
export interface WordNumber {
  readonly value: number;
  readonly text: string;
  readonly ordinal: boolean;
}

interface Run {
  readonly words: readonly string[];
  readonly total: number;
  readonly part: number;
  readonly ordinal: boolean;
}

const EMPTY: Run = { words: [], total: 0, part: 0, ordinal: false };

/** `twenty` may be followed by `one`, `hundred` by anything smaller; two numbers side by side part. */
const fits = (part: number, value: number): boolean =>
  part === 0 || (part % 10 === 0 && part % 100 !== 10 && value < 10) || part % 100 === 0;

function scaled(run: Run, word: string, scale: number): Run {
  const words = [...run.words, word];
  if (scale === 100) return { ...run, words, part: run.part * scale };
  return { ...run, words, total: run.total + run.part * scale, part: 0 };
}

/** The run with one more word, or undefined where the word does not carry it on. */
function extend(run: Run, word: string): Run | undefined {
  const scale = SCALES.get(word);
  if (scale) return run.words.length > 0 && !run.ordinal ? scaled(run, word, scale) : undefined;
  const cardinal = CARDINAL.get(word);
  const value = cardinal ?? ORDINAL.get(word);
  if (value === undefined || run.ordinal || !fits(run.part, value)) return undefined;
  const words = [...run.words, word];
  return { ...run, words, part: run.part + value, ordinal: cardinal === undefined };
}

const closed = (run: Run): readonly WordNumber[] =>
  run.words.length === 0
    ? []
    : [{ value: run.total + run.part, text: run.words.join(' '), ordinal: run.ordinal }];

const A_SCALE = /\ban? (?=(?:hundred|thousand|million|billion|trillion|dozen)\b)/g;

/** Numbers written in English words: `forty-three`, `nine million`, `fifty-ninth`, `a dozen`. */
export function wordNumbers(text: string): readonly WordNumber[] {
  const found: WordNumber[] = [];
  let run = EMPTY;
  const words = text.toLowerCase().replace(A_SCALE, 'one ');
  for (const [word] of words.matchAll(/\p{L}+|[^\p{L}\s‐‑-]/gu)) {
    const longer = extend(run, word);
    if (!longer) found.push(...closed(run));
    run = longer ?? extend(EMPTY, word) ?? EMPTY;
  }
  return [...found, ...closed(run)];
}
