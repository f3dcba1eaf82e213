import type { Stretch } from './article-numbers';
import type { Candidate } from './candidate';
import { isInitial } from './gaps';
import type { Block } from './page';
import { isClosing, withWholeQuotes } from './quotes';
import { kazakhEnding } from './tables/endings';

const HYPHEN = /[-‐‑]/u;
/** ҰҚК -нің: a space before the hyphen alone. */
const SPACED = /^ [-‐‑–]$/u;
const SMALL_FIRST = /^\p{Ll}/u;

/** Where a Kazakh ending after a hyphen or a closing quotation mark ends, or the token's own end. */
function endWithSuffix({ block, last }: Candidate): number {
  const next = last + 1;
  const end = block.endOf(last);
  if (!block.has(next) || block.hasSpaceAfter(last)) return end;
  if (!SMALL_FIRST.test(block.word(next))) return end;
  const gap = block.gapAfter(last);
  const isGlued =
    gap.length > 0 && gap.length <= 2 && [...gap].every((c) => isClosing(c) || HYPHEN.test(c));
  return (isGlued || SPACED.test(gap)) && kazakhEnding.test(block.folded(next))
    ? block.endOf(next)
    : end;
}

const INITIAL = /^\p{Lu}\p{Ll}?$/u;
const isLetterInitial = (block: Block, token: number): boolean =>
  isInitial(block, token) && INITIAL.test(block.word(token));

const AFTER_INITIAL = /^\.\s?$/u;

/** K.K. Tokayev: where the initials begin, of which the form knows the last alone. */
function startWithInitials({ block, first, forms }: Candidate): number {
  let start = first;
  if (!isLetterInitial(block, first) || forms.some(({ entity }) => entity.kind !== 'person'))
    return block.startOf(start);
  while (
    block.has(start - 1) &&
    isLetterInitial(block, start - 1) &&
    AFTER_INITIAL.test(block.gapAfter(start - 1))
  )
    start--;
  return block.startOf(start);
}

/** LGBTQ+: a mark at a name's end that is a part of it. */
const PLUS = '+';

const endsWithPlus = ({ block, last, forms }: Candidate): boolean =>
  block.text[block.endOf(last)] === PLUS && forms.some(({ name }) => name.endsWith(PLUS));

/** The span of a candidate: the name, its suffix, all initials and their periods, and whole pairs of quotes. */
export function spanOf(candidate: Candidate): Stretch {
  const { block, first, last } = candidate;
  const end = endWithSuffix(candidate);
  const hasPeriod = first < last && isLetterInitial(block, last) && block.text[end] === '.';
  const hasMark = hasPeriod || endsWithPlus(candidate);
  return withWholeQuotes(block, startWithInitials(candidate), hasMark ? end + 1 : end);
}
