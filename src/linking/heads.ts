import { type Language, languages } from '../model/language';
import type { Candidate } from './candidate';
import { isWithinPhrase } from './gaps';
import type { LexiconForm } from './lexicon-form';
import type { Block } from './page';
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

/** A word of a head, by its stem in each language. */
type HeadWord = readonly Stem[];

/** Is the word some form of the head word? */
const fitsHead = (head: HeadWord, folded: string): boolean =>
  head.some(({ kept, room }) => folded.startsWith(kept) && folded.length - kept.length <= room);

const wordsOfHeads = new Map<string, readonly HeadWord[]>();

/** The words of a head, cut once. */
function headWords(head: string): readonly HeadWord[] {
  const known = wordsOfHeads.get(head);
  if (known) return known;
  const words = wordsOf(head).map(({ folded }) =>
    languages.map((language) => stemOf(folded, language)),
  );
  wordsOfHeads.set(head, words);
  return words;
}

/** The words that must follow one another from `first` on. */
function headAt(block: Block, first: number, head: string): boolean {
  return headWords(head).every(
    (word, at) => block.has(first + at) && fitsHead(word, block.folded(first + at)),
  );
}

/** How far a list of quoted names is followed, in UTF-16 units. */
const LIST_REACH = 300;

/** How many units of a list of quoted names lie right before an offset. */
function listedBefore(text: string, start: number): number {
  const part = text.slice(Math.max(0, start - LIST_REACH), start);
  let rest = part.replace(/[«"“]$/u, '');
  while (LISTED_BEFORE.test(rest)) rest = rest.replace(LISTED_BEFORE, '');
  return part.length - rest.length;
}

function listedAfter(text: string, end: number): number {
  const part = text.slice(end, end + LIST_REACH);
  let rest = part.replace(/^[»"”]/u, '');
  while (LISTED_AFTER.test(rest)) rest = rest.replace(LISTED_AFTER, '');
  return part.length - rest.length;
}

/** The words that begin and end a list of quoted names the candidate stands in. */
function listNeighbours({ block, first, last }: Candidate): readonly number[] {
  const start = block.startOf(first) - listedBefore(block.text, block.startOf(first));
  const end = block.endOf(last) + listedAfter(block.text, block.endOf(last));
  let previous = first - 1;
  while (block.has(previous) && block.startOf(previous) >= start) previous--;
  let next = last + 1;
  while (block.has(next) && block.startOf(next) < end) next++;
  return [previous, next];
}

/** Tokens beside the candidate in its own phrase, the nearest first. */
function* neighbours(candidate: Candidate): Generator<number> {
  const { block, first, last } = candidate;
  for (let at = 1; at <= REACH; at++) {
    if (!block.has(first - at) || !isWithinPhrase(block, first - at)) break;
    yield first - at;
  }
  for (let at = 1; at <= REACH; at++) {
    if (!block.has(last + at) || !isWithinPhrase(block, last + at - 1)) break;
    yield last + at;
  }
  yield* listNeighbours(candidate);
}

/** A head word of the form beside the candidate, as it stands in the text. */
export function headBeside(candidate: Candidate, form: LexiconForm): string | undefined {
  if (form.heads.length === 0) return undefined;
  const { block } = candidate;
  for (const token of neighbours(candidate)) {
    if (!block.has(token)) continue;
    if (form.heads.some((head) => headStandsAt(block, token, head))) return block.word(token);
  }
  return undefined;
}

/** A head of several words may begin or end at the token. */
function headStandsAt(block: Block, token: number, head: string): boolean {
  const size = headWords(head).length;
  return headAt(block, token, head) || (size > 1 && headAt(block, token - size + 1, head));
}
