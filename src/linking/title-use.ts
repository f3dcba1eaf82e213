import { beginningWithin, type Candidate, covering } from './candidate';
import type { Context } from './context';
import { isFunctionWord } from './tables/function-words';
import { endsTitle } from './titles';

const ONE_SPACE = /^[\s\p{Cf}]+$/u;

const isPersons = ({ forms }: Candidate): boolean =>
  forms.some(({ entity }) => entity.kind === 'person');

/** Does a personal name begin at this token, or any capitalised word that nothing else is known of? */
function beginsPerson(context: Context, { block }: Candidate, token: number): boolean {
  const known = beginningWithin(context.candidates[block.index] ?? [], token, token);
  if (known.some(isPersons)) return true;
  const owner = context.owners[block.index]?.at(token);
  return known.length === 0 && (!owner || owner.side === 'hint');
}

/**
 * President Tokayev, Премьер-министр Асқар Мамин: a post before a personal name is the person's title,
 * no mention of the office.
 */
function isTitleOfPerson(context: Context, candidate: Candidate): boolean {
  const { block, last, forms } = candidate;
  const next = last + 1;
  if (forms.every(({ strength }) => strength !== 'generic')) return false;
  if (!block.has(next) || !block.isCapital(next) || !ONE_SPACE.test(block.gapAfter(last)))
    return false;
  if (!endsTitle(context.titles, block, last) || isFunctionWord(block.folded(next))) return false;
  return beginsPerson(context, candidate, next);
}

/** The candidates of a block without persons' titles, and without what stands inside a title. */
export function withoutTitles(
  context: Context,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const titles = candidates.filter((candidate) => isTitleOfPerson(context, candidate));
  if (titles.length === 0) return candidates;
  return candidates.filter(
    ({ first, last }) => !covering(titles, first).some((title) => last <= title.last),
  );
}
