import type { EntityKind } from '../model/entity';
import type { EntityId } from '../model/ids';
import type { Language } from '../model/language';
import { distance } from './distance';
import { folded } from './folded';
import type { Index } from './index-file';
import { type BookedName, nameBook } from './name-book';
import { label } from './shown';

/** An entity that a name leads to. */
export interface NameHit {
  readonly entity: EntityId;
  readonly kind: EntityKind;
  /** Its name as it was found. */
  readonly name: string;
  /** Its main name in the language asked for. */
  readonly title: string;
}

/** What a name leads to, the likeliest first; suggestions only where it leads nowhere. */
export interface SearchResult {
  readonly found: readonly NameHit[];
  readonly suggestions: readonly NameHit[];
}

const MOST_SUGGESTIONS = 5;
/** One wrong letter in so many is a slip; more make another word. */
const LETTERS_A_SLIP = 4;
/** Words that names are said with and without. */
const FILLERS = new Set([
  'the',
  'of',
  'to',
  'on',
  'in',
  'a',
  'and',
  'for',
  'о',
  'об',
  'на',
  'и',
  'в',
  'мен',
]);

const books = new WeakMap<Index, readonly BookedName[]>();

function bookOf(index: Index): readonly BookedName[] {
  const book = books.get(index) ?? nameBook(index);
  books.set(index, book);
  return book;
}

const content = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !FILLERS.has(word));

const evidenceCount = (index: Index, { entity }: BookedName): number =>
  index.aboutEntity.findings(entity).length + index.aboutEntity.scores(entity).length;

/** Main names first, then the thing of which there is most to say. */
const likeliest = (index: Index, names: readonly BookedName[]): readonly BookedName[] =>
  names.toSorted(
    (a, b) =>
      a.rank - b.rank || evidenceCount(index, b) - evidenceCount(index, a) || a.entity - b.entity,
  );

const onePerEntity = (names: readonly BookedName[]): readonly BookedName[] =>
  [...new Map(names.toReversed().map((name) => [name.entity, name])).values()].toReversed();

/** The one thing whose name holds all words of the query and hardly more; none if several do. */
function byWords(book: readonly BookedName[], query: string): readonly BookedName[] {
  const wanted = content(query.split(' '));
  if (wanted.length < 2) return [];
  const holding = book
    .filter(({ words }) => wanted.every((word) => words.includes(word)))
    .map((name) => ({ name, more: content(name.words).length - wanted.length }));
  const least = Math.min(...holding.map(({ more }) => more));
  const closest = onePerEntity(
    holding.filter(({ more }) => more === least).map(({ name }) => name),
  );
  return least <= 2 && closest.length === 1 ? closest : [];
}

/** How far a name is from the query: 0 where it begins with it, `undefined` where it is another name. */
function farness({ folded: name, words }: BookedName, query: string): number | undefined {
  if (name.startsWith(query)) return 0;
  const limit = Math.max(1, Math.floor(query.length / LETTERS_A_SLIP));
  const slips = distance(query, name, limit);
  if (slips <= limit) return slips;
  return words.some((word) => word.startsWith(query)) ? limit + 1 : undefined;
}

const closest = (book: readonly BookedName[], query: string): readonly BookedName[] =>
  book
    .map((name) => ({ name, far: farness(name, query) }))
    .filter((one): one is { name: BookedName; far: number } => one.far !== undefined)
    .sort(
      (a, b) =>
        a.far - b.far || a.name.rank - b.name.rank || a.name.folded.length - b.name.folded.length,
    )
    .map(({ name }) => name);

const hitOf = (index: Index, { entity, text }: BookedName, language: Language): NameHit => ({
  entity: index.entities.core(entity).id,
  kind: index.entities.core(entity).kind,
  name: text,
  title: label((lang) => index.entities.texts(entity, lang).names[0], language).text,
});

/** Looks a name up: a thing's in any language and spelling of the index, or a topic's. */
export function search(index: Index, query: string, language: Language): SearchResult {
  const key = folded(query);
  const book = bookOf(index);
  const exact = book.filter((name) => name.folded === key);
  const found = onePerEntity(likeliest(index, exact.length > 0 ? exact : byWords(book, key)));
  const near = found.length > 0 || key === '' ? [] : onePerEntity(closest(book, key));
  return {
    found: found.map((name) => hitOf(index, name, language)),
    suggestions: near.slice(0, MOST_SUGGESTIONS).map((name) => hitOf(index, name, language)),
  };
}
