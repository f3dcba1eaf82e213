import type { Mention } from '../model/mention';

/** A line, or a paragraph of wrapped lines, and where it starts in the text. */
export interface Line {
  readonly text: string;
  readonly start: number;
}

/** Lines of wrapped text are about as long as each other, and most do not end a sentence. */
const WRAP_WIDTH = { least: 45, most: 100 };
const WRAPPED_SHARE = 0.6;
const ENDS_SENTENCE = /[.!?…:;»”")]\s*$/u;

/** Was the text wrapped by hand at some width, so that a line's end is no paragraph's end? */
function isWrapped(lines: readonly Line[]): boolean {
  const written = lines.filter(({ text }) => text.trim() !== '');
  if (written.length < 4) return false;
  const wrapped = written.filter(
    ({ text }) =>
      text.length >= WRAP_WIDTH.least &&
      text.length <= WRAP_WIDTH.most &&
      !ENDS_SENTENCE.test(text),
  );
  return wrapped.length / written.length >= WRAPPED_SHARE;
}

function cut(text: string, at: RegExp): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  at.lastIndex = 0;
  for (let end = at.exec(text); end !== null; end = at.exec(text)) {
    lines.push({ text: text.slice(start, end.index), start });
    start = at.lastIndex;
  }
  lines.push({ text: text.slice(start), start });
  return lines;
}

const LINE_END = /\r?\n/gu;
const PARAGRAPH_END = /\r?\n[ \t]*\r?\n/gu;
/** A word broken by a hyphen at the line's end goes on in the next. */
const BROKEN_WORD = /\p{L}-\s*$/u;
const GOES_ON = /^\s*\p{Ll}/u;

/** Hardly a line ends with a hyphen: the pattern would try every letter of the others. */
const endsWithHyphen = ({ text }: Line): boolean => text.trimEnd().endsWith('-');

const isBroken = (line: Line, next: Line | undefined): boolean =>
  next !== undefined &&
  endsWithHyphen(line) &&
  BROKEN_WORD.test(line.text) &&
  GOES_ON.test(next.text);

/** Joins a line whose last word is broken with the next, as they stand in the text. */
function mendBrokenWords(lines: readonly Line[], text: string): readonly Line[] {
  const mended: Line[] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (before && isBroken(before, line)) {
      const { start } = mended.pop() as Line;
      mended.push({ start, text: text.slice(start, line.start + line.text.length) });
    } else mended.push(line);
  }
  return mended;
}

/** Splits a plain text into its blocks: lines, or paragraphs where the lines are wrapped. */
export function splitLines(text: string): readonly Line[] {
  const lines = cut(text, LINE_END);
  return isWrapped(lines) ? cut(text, PARAGRAPH_END) : mendBrokenWords(lines, text);
}

/** Mentions of all lines with offsets in the whole text. */
export const joinLines = (
  lines: readonly Line[],
  found: readonly (readonly Mention[])[],
): readonly Mention[] =>
  found.flatMap((mentions, at) => {
    const offset = lines[at]?.start ?? 0;
    return mentions.map(({ start, end, entity, kind, name, why }) => ({
      start: start + offset,
      end: end + offset,
      entity,
      kind,
      name,
      why,
    }));
  });
