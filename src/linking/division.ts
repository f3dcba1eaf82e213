import { beginningWithin, type Candidate } from './candidate';
import type { Context } from './context';
import type { FormSort } from './lexicon-form';
import type { Block } from './page';
import { hasStem } from './stems';
import { divisionAdjectives, divisionHeads, divisionPlurals, kazakhAnd } from './tables/divisions';
import type { Evidence } from './verdict';

const LIST_GAP = /^,?\s+$/u;
/** Regions of one list that are looked through. */
const LONGEST_LIST = 20;

/** A region named without the word for one: Абай. */
export const isDivision = ({ entity, lang, heads }: FormSort): boolean =>
  lang === 'kk' && entity.kind === 'place' && heads.some((head) => divisionHeads.has(head));

const beginsWith = (stems: readonly string[], block: Block, token: number): boolean =>
  block.has(token) && hasStem(stems, block.folded(token));

/** Only the last name of a list takes a case, with the word that all share. */
const isListed = ({ block, last, forms }: Candidate): boolean =>
  forms.some(({ entity, changes }) => entity.kind === 'place' && !changes.includes('inflected')) ||
  beginsWith(divisionPlurals, block, last);

/** Where the next name of a list begins: after a comma, “and”, or both. */
function nextAfter(block: Block, last: number): number | undefined {
  const next = last + 1;
  if (!block.has(next) || !LIST_GAP.test(block.gapAfter(last))) return undefined;
  const isJoined = kazakhAnd.has(block.folded(next));
  if (!isJoined) return block.gapAfter(last).startsWith(',') ? next : undefined;
  return block.has(next + 1) && block.hasSpaceAfter(next) ? next + 1 : undefined;
}

/** The longest name that begins at a token and may go on a list. */
const listedAt = ({ candidates }: Context, block: Block, token: number): Candidate | undefined =>
  beginningWithin(candidates[block.index] ?? [], token, token)
    .filter(isListed)
    .at(-1);

/** The word shared by a list from the name that ends at `last` on: Алматы, Жетісу және Абай облыстары. */
function sharedAfter(context: Context, block: Block, last: number): number | undefined {
  let end = last;
  for (let names = 0; names < LONGEST_LIST; names++) {
    const from = nextAfter(block, end);
    const next = from === undefined ? undefined : listedAt(context, block, from);
    if (!next) return undefined;
    end = next.last;
    if (beginsWith(divisionPlurals, block, end)) return end;
    if (beginsWith(divisionPlurals, block, end + 1) && block.hasSpaceAfter(end)) return end + 1;
  }
  return undefined;
}

/** Абай облыстық соты; Абай, Жетісу және Ақмола облыстары: the word for a region, which the last of a list has. */
export function byDivision(context: Context, { block, last }: Candidate): Evidence | undefined {
  const isBefore = beginsWith(divisionAdjectives, block, last + 1) && block.hasSpaceAfter(last);
  const head = isBefore ? last + 1 : sharedAfter(context, block, last);
  return head === undefined ? undefined : { kind: 'head-word', by: block.word(head) };
}
