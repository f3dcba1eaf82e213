import type { Candidate } from './candidate';
import type { Block } from './page';
import { hasQuote } from './quotes';

/** A quoted name of a list and what parts it from the next: партии «Ауыл», «Ақ жол» и «Адал». */
const LISTED_BEFORE =
  /(?:«[^«»]*»|"[^"]*"|“[^“”]*”)(?:-\p{L}+)?(?:\s*\([^()]*\))?(?:\s*,\s*|\s+(?:и|және|and|or|или|мен|пен|бен)\s+)$/u;
const LISTED_AFTER =
  /^(?:\s*,\s*|\s+(?:и|және|and|or|или|мен|пен|бен)\s+)(?:«[^«»]*»|"[^"]*"|“[^“”]*”)/u;
/** How far a list of quoted names is followed, in UTF-16 units. */
const LIST_REACH = 300;

/** Most names have no quotation mark near them, and stand in no such list. */
const ENDS_QUOTATION = /[»"”]/;

const AND_BEFORE = /\s(?:и|және|and|or|или|мен|пен|бен)$/u;
const AND_LENGTH = 5;

/** Does the text end as a list that goes on? The pattern of the list would try every quotation mark. */
function goesOnAsList(text: string): boolean {
  const ended = text.trimEnd();
  if (ended.endsWith(',')) return true;
  return ended.length < text.length && AND_BEFORE.test(ended.slice(-AND_LENGTH));
}

/** How many units of a list of quoted names lie right before an offset. */
function listedBefore(block: Block, start: number): number {
  if (!hasQuote(block, start - LIST_REACH, start)) return 0;
  const part = block.text.slice(Math.max(0, start - LIST_REACH), start);
  if (!ENDS_QUOTATION.test(part)) return 0;
  let rest = part.replace(/[«"“]$/u, '');
  while (goesOnAsList(rest) && LISTED_BEFORE.test(rest)) rest = rest.replace(LISTED_BEFORE, '');
  return part.length - rest.length;
}

function listedAfter(block: Block, end: number): number {
  if (!hasQuote(block, end, end + LIST_REACH)) return 0;
  const part = block.text.slice(end, end + LIST_REACH);
  if (!ENDS_QUOTATION.test(part)) return 0;
  let rest = part.replace(/^[»"”]/u, '');
  while (LISTED_AFTER.test(rest)) rest = rest.replace(LISTED_AFTER, '');
  return part.length - rest.length;
}

/** The word before a list of quoted names that the candidate stands in. */
export function beforeList({ block, first }: Candidate): number | undefined {
  const listed = listedBefore(block, block.startOf(first));
  if (listed === 0) return undefined;
  let previous = first - 1;
  while (block.has(previous) && block.startOf(previous) >= block.startOf(first) - listed)
    previous--;
  return previous;
}

/** The word after such a list. */
export function afterList({ block, last }: Candidate): number | undefined {
  const listed = listedAfter(block, block.endOf(last));
  if (listed === 0) return undefined;
  let next = last + 1;
  while (block.has(next) && block.startOf(next) < block.endOf(last) + listed) next++;
  return next;
}
