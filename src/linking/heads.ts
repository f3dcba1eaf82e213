import { type Language, languages } from '../model/language';
import type { Candidate } from './candidate';
import { isWithinPhrase } from './gaps';
import type { LexiconForm } from './lexicon-form';
import type { Block } from './page';
import { hasQuote } from './quotes';
import { isFunctionWord } from './tables/function-words';
import { headEndings, minStem } from './tables/stem-endings';
import { wordsOf } from './words';

/** A quoted name of a list and what parts it from the next: партии «Ауыл», «Ақ жол» и «Адал». */
const LISTED_BEFORE =
  /(?:«[^«»]*»|"[^"]*"|“[^“”]*”)(?:-\p{L}+)?(?:\s*\([^()]*\))?(?:\s*,\s*|\s+(?:и|және|and|or|или|мен|пен|бен)\s+)$/u;
const LISTED_AFTER =
  /^(?:\s*,\s*|\s+(?:и|және|and|or|или|мен|пен|бен)\s+)(?:«[^«»]*»|"[^"]*"|“[^“”]*”)/u;
const REACH = 2;

/** What forms of a word begin with, and how many letters may follow, in one language. */
interface Stem {
  readonly kept: string;
  readonly room: number;
}

function stemOf(head: string, language: Language): Stem {
  const { drops, room } = headEndings[language];
  const stem = head.length > minStem ? head.replace(drops, '') : head;
  return { kept: stem.length >= minStem ? stem : head, room };
}

/** A word of a head, by its stems in the languages; one that several have goes as far as the farthest. */
type HeadWord = readonly Stem[];

function headWordOf(folded: string): HeadWord {
  const rooms = new Map<string, number>();
  for (const { kept, room } of languages.map((language) => stemOf(folded, language)))
    rooms.set(kept, Math.max(room, rooms.get(kept) ?? 0));
  return Array.from(rooms, ([kept, room]) => ({ kept, room }));
}

/** Is the word some form of the head word? */
function fitsHead(head: HeadWord, folded: string): boolean {
  for (const { kept, room } of head)
    if (folded.length - kept.length <= room && folded.startsWith(kept)) return true;
  return false;
}

/** The words of a head, and how many stand before the one by which it is found. */
interface Head {
  readonly words: readonly HeadWord[];
  readonly before: number;
}

/** Heads by the first letters of their first and last words: few begin as a word of the text does. */
type Heads = ReadonlyMap<number, readonly Head[]>;

const NONE: readonly Head[] = [];

function sortHeads(heads: readonly string[]): Heads {
  const sorted = new Map<number, readonly Head[]>();
  for (const head of heads) {
    const words = wordsOf(head);
    const cut = words.map(({ folded }) => headWordOf(folded));
    for (const at of new Set([0, words.length - 1])) {
      const initial = words[at]?.folded.charCodeAt(0) ?? 0;
      sorted.set(initial, [...(sorted.get(initial) ?? NONE), { words: cut, before: at }]);
    }
  }
  return sorted;
}

const known = new WeakMap<readonly string[], Heads>();

/** A form's heads, sorted once. */
function headsOf(heads: readonly string[]): Heads {
  const before = known.get(heads);
  if (before) return before;
  const sorted = sortHeads(heads);
  known.set(heads, sorted);
  return sorted;
}

/** The words that must follow one another from `first` on. */
function headAt(block: Block, first: number, words: readonly HeadWord[]): boolean {
  for (let at = 0; at < words.length; at++) {
    if (!block.has(first + at)) return false;
    if (!fitsHead(words[at] as HeadWord, block.folded(first + at))) return false;
  }
  return true;
}

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
function beforeList({ block, first }: Candidate): number | undefined {
  const listed = listedBefore(block, block.startOf(first));
  if (listed === 0) return undefined;
  let previous = first - 1;
  while (block.has(previous) && block.startOf(previous) >= block.startOf(first) - listed)
    previous--;
  return previous;
}

function afterList({ block, last }: Candidate): number | undefined {
  const listed = listedAfter(block, block.endOf(last));
  if (listed === 0) return undefined;
  let next = last + 1;
  while (block.has(next) && block.startOf(next) < block.endOf(last) + listed) next++;
  return next;
}

const headBesideList = (
  block: Block,
  token: number | undefined,
  heads: Heads,
): number | undefined =>
  token !== undefined && block.has(token) && isHead(block, token, heads) ? token : undefined;

const ENGLISH_ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);
/** Words of what a name is said to be: Atameken, the national business chamber. */
const APPOSITION = 4;

/** The head right after a comma (Aqmola, formerly), or among the words after an article, which say what the candidate is. */
function headInApposition({ block, last }: Candidate, heads: Heads): number | undefined {
  const article = last + 1;
  if (!block.has(article) || !block.gapAfter(last).startsWith(',')) return undefined;
  if (!ENGLISH_ARTICLES.has(block.folded(article)))
    return isHead(block, article, heads) ? article : undefined;
  for (let token = article + 1; token <= article + APPOSITION; token++) {
    if (!block.has(token) || !isWithinPhrase(block, token - 1)) return undefined;
    if (isFunctionWord(block.folded(token))) return undefined;
    if (isHead(block, token, heads)) return token;
  }
  return undefined;
}

/** The nearest token to one side, in the candidate's own phrase, that is a head. */
function headToSide(
  { block, first, last }: Candidate,
  step: 1 | -1,
  heads: Heads,
): number | undefined {
  for (let at = 1; at <= REACH; at++) {
    const token = step < 0 ? first - at : last + at;
    const gap = step < 0 ? token : token - 1;
    if (!block.has(token) || !isWithinPhrase(block, gap)) return undefined;
    if (isHead(block, token, heads)) return token;
  }
  return undefined;
}

/** A head word of the form beside the candidate, as it stands in the text. */
export function headBeside(candidate: Candidate, form: LexiconForm): string | undefined {
  if (form.heads.length === 0) return undefined;
  const { block } = candidate;
  const heads = headsOf(form.heads);
  const token =
    headToSide(candidate, -1, heads) ??
    headToSide(candidate, 1, heads) ??
    headInApposition(candidate, heads) ??
    headBesideList(block, beforeList(candidate), heads) ??
    headBesideList(block, afterList(candidate), heads);
  return token === undefined ? undefined : block.word(token);
}

/** Does one of the heads begin at the token, or one of several words end there? */
function isHead(block: Block, token: number, heads: Heads): boolean {
  const possible = heads.get(block.folded(token).charCodeAt(0));
  if (possible === undefined) return false;
  for (const { words, before } of possible) if (headAt(block, token - before, words)) return true;
  return false;
}
