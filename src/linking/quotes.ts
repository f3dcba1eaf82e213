import type { Candidate } from './candidate';

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

const ANY_QUOTE = /[«»“”„"‘’‹›]/;

/** A quotation longer than this many letters is no name. */
const LONGEST_NAME = 60;

/** A straight quotation mark opens where no word stands right before it. */
const opensHere = (text: string, at: number): boolean =>
  at === 0 || /[\s(«“]/u.test(text[at - 1] ?? '');

/** The quotation a stretch of text lies in, without its marks, if it is short enough to be a name. */
export function quotationAround(text: string, start: number, end: number): string | undefined {
  const before = text.slice(Math.max(0, start - LONGEST_NAME), start);
  if (!ANY_QUOTE.test(before)) return undefined;
  const after = text.slice(end, end + LONGEST_NAME);
  for (const [open, close] of PAIRS) {
    const from = before.lastIndexOf(open);
    const to = after.indexOf(close);
    if (from < 0 || to < 0) continue;
    const inside = before.slice(from + 1) + text.slice(start, end) + after.slice(0, to);
    const isOpen = open !== close || opensHere(text, start - before.length + from);
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
  if (!ANY_QUOTE.test(inside)) return { start, end };
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

const CLOSES_WITHIN = /[»”]/u;

/** “Bloody January” events: a name that begins within a quotation and ends outside. */
export function isCutQuotation({ block, first, last }: Candidate): boolean {
  if (first === last) return false;
  const start = block.startOf(first);
  const inside = block.text.slice(start, block.endOf(last));
  if (!CLOSES_WITHIN.test(inside) || isOpening(block.text[start - 1])) return false;
  return /^[^«“„]*[»”]/u.test(inside);
}
