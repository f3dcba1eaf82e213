import type { Language } from '../model/language';
import type { Candidate } from './candidate';
import { hasEverydayWords, isEverydayWord } from './everyday-words';
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

/** Are the tokens from `first` on, whose numbers are `ids`, the words of the text, and not only of the same hash? */
function isSpelled(
  block: Block,
  first: number,
  ids: readonly number[],
  { vocabulary }: Lexicon,
): boolean {
  const { unusual } = block.page.tokens;
  for (let at = 0; at < ids.length; at++) {
    const token = first + at;
    if (unusual.size > 0 && unusual.has(token)) continue;
    const [start, end] = [block.startOf(token), block.endOf(token)];
    if (!vocabulary.isToken(ids[at] as number, block.text, start, end)) return false;
  }
  return true;
}

/** The number of the only token that a word can be. */
function idOf(block: Block, token: number, { vocabulary }: Lexicon): number {
  const { unusual } = block.page.tokens;
  const known = unusual.size > 0 ? unusual.get(token) : undefined;
  return known ?? vocabulary.find(block.text, block.startOf(token), block.endOf(token));
}

/** A dash, which is often typed as a hyphen between spaces. */
const dashes = /[–—]|(?<=\s|^)-(?=\s|$)/gu;

const COMPOUND = /\p{L}-\p{L}/u;

/**
 * Over a comma, colon, bracket, dash, slash, per cent or full stop only names go that have one: Committee on Economic,
 * Social and Cultural Rights. A hyphen may be typed as a dash: Премьер – министр.
 */
const fitsMarks = (marks: string, { name }: LexiconForm): boolean =>
  marks === '' ||
  Array.from(marks).every(
    (mark) => name.replace(dashes, '—').includes(mark) || (mark === '—' && COMPOUND.test(name)),
  );

/** ҰҚК-мен, but not ҰҚК мен: a Kazakh ending of its own stands after a hyphen or quotation mark, not a space. */
function fitsEnding(block: Block, first: number, last: number, form: LexiconForm): boolean {
  if (last === first || form.lang !== 'kk' || !form.changes.includes('inflected')) return true;
  const word = block.folded(last);
  if (!kazakhEnding.test(word) || foldText(form.name).endsWith(word)) return true;
  return !block.gapBefore(last).endsWith(' ');
}

const fits = (
  block: Block,
  first: number,
  last: number,
  marks: string,
  form: LexiconForm,
): boolean =>
  fitsCase(block, first, form) && fitsMarks(marks, form) && fitsEnding(block, first, last, form);

const NONE: readonly LexiconForm[] = [];

/** The forms that fit the text; nearly always all of them, and then no list is made. */
function fitting(
  block: Block,
  first: number,
  last: number,
  marks: string,
  forms: readonly LexiconForm[],
): readonly LexiconForm[] {
  let count = 0;
  for (const form of forms) if (fits(block, first, last, marks, form)) count++;
  if (count === forms.length) return forms;
  return count === 0 ? NONE : forms.filter((form) => fits(block, first, last, marks, form));
}

/** Adds every run of tokens that starts here and is a form, the shortest first. */
function addFrom(block: Block, first: number, lexicon: Lexicon, found: Candidate[]): void {
  const { trie } = lexicon;
  const begin = idOf(block, first, lexicon);
  let state = trie.begin(begin);
  if (state === NO_STATE) return;
  const ids = [begin];
  let marks = '';
  for (let last = first; state !== NO_STATE; last++) {
    if (trie.hasRecords(state)) {
      const forms = fitting(block, first, last, marks, lexicon.formsOf(state));
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
    state = trie.next(state, id);
    ids.push(id);
  }
}

const isOneEverydayWord = (
  { block, first, last }: Candidate,
  language: Language | 'other',
): boolean => first === last && isEverydayWord(block, first, language);

/** Every candidate of a block in the order of the text, overlapping ones too. */
export function candidatesOf(
  block: Block,
  lexicon: Lexicon,
  language: Language | 'other',
): readonly Candidate[] {
  const found: Candidate[] = [];
  block.eachNotable(MAYBE_NAME, (token) => addFrom(block, token, lexicon, found));
  return hasEverydayWords(language)
    ? found.filter((one) => !isOneEverydayWord(one, language))
    : found;
}
