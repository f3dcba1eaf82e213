import type { Candidate } from './candidate';
import { joinsNext } from './gaps';
import type { Lexicon } from './lexicon';
import type { LexiconForm } from './lexicon-form';
import type { Block } from './page';
import { NO_STATE } from './token-trie';
import { UNKNOWN } from './vocabulary';

/** Is the case of the text one that the form allows? */
function fitsCase(block: Block, first: number, { caseRule }: LexiconForm): boolean {
  if (caseRule === 'any') return true;
  return caseRule === 'upper' ? block.isAllCapitals(first) : block.isCapital(first);
}

function candidateAt(
  block: Block,
  first: number,
  last: number,
  forms: readonly LexiconForm[],
): readonly Candidate[] {
  const fitting = forms.filter((form) => fitsCase(block, first, form));
  return fitting.length > 0 ? [{ block, first, last, forms: fitting }] : [];
}

/** Every run of tokens that starts here and is a form, the shortest first. */
function matchesFrom(block: Block, first: number, lexicon: Lexicon): readonly Candidate[] {
  const { id } = block.page.tokens;
  const { trie } = lexicon;
  const found: Candidate[] = [];
  let state = trie.begin(id[first] as number);
  for (let last = first; state !== NO_STATE; last++) {
    if (trie.hasRecords(state))
      found.push(...candidateAt(block, first, last, lexicon.formsOf(state)));
    const next = last + 1;
    if (!block.has(next) || id[next] === UNKNOWN || !joinsNext(block, last)) break;
    state = trie.next(state, id[next] as number);
  }
  return found;
}

/** Every candidate of a block, overlapping ones too. */
export function candidatesOf(block: Block, lexicon: Lexicon): readonly Candidate[] {
  const { id } = block.page.tokens;
  const found: Candidate[] = [];
  for (let token = block.first; token < block.end; token++)
    if (lexicon.trie.begin(id[token] as number) !== NO_STATE)
      found.push(...matchesFrom(block, token, lexicon));
  return found;
}
