import type { Candidate } from './candidate';
import type { Block } from './page';
import { countBelow } from './sorted';

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

const quoteCodes: ReadonlySet<number> = new Set(
  Array.from(`${OPENING}${CLOSING}`, (mark) => mark.charCodeAt(0)),
);

function addQuotes(text: string, from: number, to: number, found: number[]): void {
  for (let at = from; at < to; at++) if (quoteCodes.has(text.charCodeAt(at))) found.push(at);
}

/** Where a block has quotation marks: between its words alone; every name in it asks. */
function quotesOf(block: Block): readonly number[] {
  if (block.quotes) return block.quotes;
  const found: number[] = [];
  const { text, first, end } = block;
  addQuotes(text, 0, first < end ? block.startOf(first) : text.length, found);
  block.eachBeforeMark((token) =>
    addQuotes(text, block.endOf(token), block.nextStart(token), found),
  );
  block.quotes = found;
  return found;
}

const same = (at: number): number => at;

/** Is there a quotation mark between two offsets of a block? */
export function hasQuote(block: Block, from: number, to: number): boolean {
  const quotes = quotesOf(block);
  const next = countBelow(quotes, same, from);
  return next < quotes.length && (quotes[next] as number) < to;
}

/** A quotation longer than this many letters is no name. */
const LONGEST_NAME = 60;

/** A straight quotation mark opens where no word stands right before it. */
const opensHere = (text: string, at: number): boolean =>
  at === 0 || /[\s(«“]/u.test(text[at - 1] ?? '');

/** The quotation a stretch of text lies in, without its marks, if it is short enough to be a name. */
export function quotationAround(block: Block, start: number, end: number): string | undefined {
  if (!hasQuote(block, start - LONGEST_NAME, start)) return undefined;
  const { text } = block;
  const before = text.slice(Math.max(0, start - LONGEST_NAME), start);
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
  block: Block,
  start: number,
  end: number,
): { start: number; end: number } {
  if (!hasQuote(block, start, end)) return { start, end };
  const { text } = block;
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

const CLOSES_WITHIN = /[»”]/u;

/** “Bloody January” events: a name that begins within a quotation and ends outside. */
export function isCutQuotation({ block, first, last }: Candidate): boolean {
  if (first === last || !hasQuote(block, block.startOf(first), block.endOf(last))) return false;
  const start = block.startOf(first);
  const inside = block.text.slice(start, block.endOf(last));
  if (!CLOSES_WITHIN.test(inside) || isOpening(block.text[start - 1])) return false;
  return /^[^«“„]*[»”]/u.test(inside);
}
