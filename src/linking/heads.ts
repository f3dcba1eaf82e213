import type { Candidate } from './candidate';
import { isWithinPhrase } from './gaps';
import { type Heads, headsOf, isHead } from './head-words';
import type { LexiconForm } from './lexicon-form';
import type { Block } from './page';
import { afterList, beforeList } from './quoted-lists';
import { isFunctionWord } from './tables/function-words';

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
