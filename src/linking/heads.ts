import { type Language, languages } from '../model/language';
import type { Candidate } from './candidate';
import { isWithinPhrase } from './gaps';
import type { LexiconForm } from './lexicon-form';
import type { Block } from './page';
import { headEndings, minStem } from './tables/stem-endings';
import { wordsOf } from './words';

/** A quoted name of a list and what parts it from the next: партии «Ауыл», «Ақ жол» и «Адал». */
const LISTED_BEFORE =
  /(?:«[^«»]*»|"[^"]*"|“[^“”]*”)(?:-\p{L}+)?(?:\s*,\s*|\s+(?:и|және|and|or|или|мен|пен|бен)\s+)$/u;
const LISTED_AFTER =
  /^(?:\s*,\s*|\s+(?:и|және|and|or|или|мен|пен|бен)\s+)(?:«[^«»]*»|"[^"]*"|“[^“”]*”)/u;
const REACH = 2;

function isFormOf(head: string, folded: string, language: Language): boolean {
  const { drops, room } = headEndings[language];
  const stem = head.length > minStem ? head.replace(drops, '') : head;
  const kept = stem.length >= minStem ? stem : head;
  return folded.startsWith(kept) && folded.length - kept.length <= room;
}

/** Is the word some form of the head word? */
const fitsHead = (head: string, folded: string): boolean =>
  languages.some((language) => isFormOf(head, folded, language));

/** The words that must follow one another from `first` on. */
function headAt(block: Block, first: number, head: string): boolean {
  return wordsOf(head).every(
    ({ folded }, at) => block.has(first + at) && fitsHead(folded, block.folded(first + at)),
  );
}

/** The word that begins or ends a list of quoted names the candidate stands in. */
function listNeighbours({ block, first, last }: Candidate): readonly number[] {
  const { text } = block;
  let before = text.slice(0, block.startOf(first)).replace(/[«"“]$/u, '');
  while (LISTED_BEFORE.test(before)) before = before.replace(LISTED_BEFORE, '');
  let after = text.slice(block.endOf(last)).replace(/^[»"”]/u, '');
  while (LISTED_AFTER.test(after)) after = after.replace(LISTED_AFTER, '');
  let previous = first - 1;
  while (block.has(previous) && block.startOf(previous) >= before.length) previous--;
  let next = last + 1;
  while (block.has(next) && block.startOf(next) < text.length - after.length) next++;
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
  const { block } = candidate;
  for (const token of neighbours(candidate)) {
    if (!block.has(token)) continue;
    if (form.heads.some((head) => headStandsAt(block, token, head))) return block.word(token);
  }
  return undefined;
}

/** A head of several words may begin or end at the token. */
function headStandsAt(block: Block, token: number, head: string): boolean {
  const size = wordsOf(head).length;
  return headAt(block, token, head) || (size > 1 && headAt(block, token - size + 1, head));
}
