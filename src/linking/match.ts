import type { Language } from '../model/language';
import type { Candidate } from './candidate';
import { isEverydayWord } from './everyday-words';
import { foldText } from './fold';
import { joinsNext, markAfter } from './gaps';
import type { Lexicon } from './lexicon';
import type { LexiconForm } from './lexicon-form';
import type { Block } from './page';
import { kazakhEnding } from './tables/endings';
import { NO_STATE } from './token-trie';
import { MAYBE_NAME } from './tokens';
import { UNKNOWN } from './vocabulary';

/** Is the case of the text one that the form allows? */
function fitsCase(block: Block, first: number, { caseRule }: LexiconForm): boolean {
  if (caseRule === 'any') return true;
  return caseRule === 'upper' ? block.isAllCapitals(first) : block.isCapital(first);
}

/** Are the tokens the words of the text, and not only of the same hash? */
function isSpelled(
  block: Block,
  first: number,
  ids: readonly number[],
  { vocabulary }: Lexicon,
): boolean {
  const { unusual } = block.page.tokens;
  return ids.every(
    (id, at) =>
      unusual.has(first + at) ||
      vocabulary.isToken(id, block.text, block.startOf(first + at), block.endOf(first + at)),
  );
}

/** The number of the only token that a word can be. */
function idOf(block: Block, token: number, { vocabulary }: Lexicon): number {
  const { unusual } = block.page.tokens;
  const known = unusual.size > 0 ? unusual.get(token) : undefined;
  return known ?? vocabulary.find(block.text, block.startOf(token), block.endOf(token));
}

/** A dash, which is often typed as a hyphen between spaces. */
const dashes = /[–—]|(?<=\s|^)-(?=\s|$)/gu;

/** Over a comma, colon, bracket, dash, slash, per cent or full stop only names go that have one: Committee on Economic, Social and Cultural Rights. */
const fitsMarks = (marks: string, { name }: LexiconForm): boolean =>
  Array.from(marks).every((mark) => name.replace(dashes, '—').includes(mark));

/** ҰҚК-мен, but not ҰҚК мен: a Kazakh ending of its own stands after a hyphen or quotation mark, not a space. */
function fitsEnding(block: Block, first: number, last: number, form: LexiconForm): boolean {
  if (form.lang !== 'kk' || last === first || !form.changes.includes('inflected')) return true;
  const word = block.folded(last);
  if (!kazakhEnding.test(word) || foldText(form.name).endsWith(word)) return true;
  return !block.gapBefore(last).endsWith(' ');
}

/** Adds every run of tokens that starts here and is a form, the shortest first. */
function addFrom(block: Block, first: number, lexicon: Lexicon, found: Candidate[]): void {
  const { trie } = lexicon;
  const ids = [idOf(block, first, lexicon)];
  let state = trie.begin(ids[0] as number);
  let marks = '';
  for (let last = first; state !== NO_STATE; last++) {
    if (trie.hasRecords(state)) {
      const forms = lexicon
        .formsOf(state)
        .filter((form) => fitsCase(block, first, form) && fitsMarks(marks, form))
        .filter((form) => fitsEnding(block, first, last, form));
      if (forms.length > 0 && isSpelled(block, first, ids, lexicon))
        found.push({ block, first, last, forms });
    }
    const next = last + 1;
    if (!block.has(next) || !trie.hasChildren(state)) break;
    if (!joinsNext(block, last)) {
      const mark = markAfter(block, last);
      if (mark === undefined) break;
      marks += mark.replace(dashes, '—');
    }
    const id = idOf(block, next, lexicon);
    if (id === UNKNOWN) break;
    ids.push(id);
    state = trie.next(state, id);
  }
}

/** Every candidate of a block, overlapping ones too. */
export function candidatesOf(
  block: Block,
  lexicon: Lexicon,
  language: Language | 'other',
): readonly Candidate[] {
  const found: Candidate[] = [];
  block.eachNotable(MAYBE_NAME, (token) => addFrom(block, token, lexicon, found));
  if (found.length === 0) return found;
  return found.filter(({ first, last }) => last > first || !isEverydayWord(block, first, language));
}
