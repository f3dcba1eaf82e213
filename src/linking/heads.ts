import type { Candidate } from './candidate';
import { isWithinPhrase } from './gaps';
import { type Heads, headsOf, isHead } from './head-words';
import type { LexiconForm } from './lexicon-form';
import type { Block } from './page';
import { afterList, beforeList } from './quoted-lists';
import { isFunctionWord, possessive } from './tables/function-words';

/** Tokens between a name and its head, at most. */
const REACH = 2;

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

const OPENS_GLOSS = /^["»”]?\s*\(["«“]?$/u;
const CLOSES_GLOSS = /["»”]?\)\s*$/u;
/** Words of a gloss in brackets at most. */
const GLOSS = 6;
/** Words of a name that goes on after it: Auyl (Village) People’s Democratic Party. */
const AFTER_GLOSS = 5;

/** The last token of the brackets that open right after a token. */
function endOfGloss(block: Block, last: number): number | undefined {
  if (!OPENS_GLOSS.test(block.gapAfter(last))) return undefined;
  for (let token = last + 1; token <= last + GLOSS && block.has(token); token++)
    if (CLOSES_GLOSS.test(block.gapAfter(token))) return token;
  return undefined;
}

/** The head right after a gloss, or after the capitals with which the name goes on. */
function headAfterGloss({ block, last }: Candidate, heads: Heads): number | undefined {
  const end = endOfGloss(block, last);
  if (end === undefined) return undefined;
  for (let token = end + 1; token <= end + AFTER_GLOSS && block.has(token); token++) {
    if (!isWithinPhrase(block, token - 1)) return undefined;
    if (isHead(block, token, heads)) return token;
    if (!block.isCapital(token) && block.folded(token) !== possessive) return undefined;
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
    headAfterGloss(candidate, heads) ??
    headBesideList(block, beforeList(candidate), heads) ??
    headBesideList(block, afterList(candidate), heads);
  return token === undefined ? undefined : block.word(token);
}
