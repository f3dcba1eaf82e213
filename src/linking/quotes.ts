/** Quotation marks that open and those that close; the straight one and ” do both. */
const OPENING = '«“„"‘‹';
const CLOSING = '»”“"’›';

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
  ['"', '"'],
  ['‘', '’'],
  ['‹', '›'],
]);

export const isOpening = (mark: string | undefined): boolean =>
  mark !== undefined && mark !== '' && OPENING.includes(mark);
export const isClosing = (mark: string | undefined): boolean =>
  mark !== undefined && mark !== '' && CLOSING.includes(mark);

/** Does the text between two offsets stand alone in quotation marks? */
export const isQuoted = (text: string, start: number, end: number): boolean =>
  isOpening(text[start - 1]) && isClosing(text[end]);

/** A quotation longer than this many letters is no name. */
const LONGEST_NAME = 60;

/** The quotation a stretch of text lies in, without its marks, if it is short enough to be a name. */
export function quotationAround(text: string, start: number, end: number): string | undefined {
  for (const [open, close] of PAIRS) {
    const from = text.lastIndexOf(open, start - 1);
    const to = text.indexOf(close, end);
    if (start === 0 || from < 0 || to < 0 || to - from > LONGEST_NAME) continue;
    const inside = text.slice(from + 1, to);
    const isOpen = open !== close || text.slice(0, from + 1).split(open).length % 2 === 0;
    if (isOpen && !inside.includes(open) && !inside.includes(close)) return inside;
  }
  return undefined;
}

const count = (text: string, mark: string): number => text.split(mark).length - 1;

/** Widens a span that holds only one mark of a pair to the other, where that stands right beside it. */
export function withWholeQuotes(
  text: string,
  start: number,
  end: number,
): { start: number; end: number } {
  const inside = text.slice(start, end);
  for (const [open, close] of PAIRS) {
    if (
      open === close ? count(inside, open) % 2 === 0 : count(inside, open) === count(inside, close)
    )
      continue;
    if (text[start - 1] === open) return { start: start - 1, end };
    if (text[end] === close) return { start, end: end + 1 };
  }
  return { start, end };
}
