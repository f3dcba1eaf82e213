import { chainOf } from './article-chains';
import {
  type Found,
  hasDigit,
  lowered,
  numbersIn,
  REACH,
  type Stretch,
  searchable,
} from './article-numbers';
import type { LexiconArticle, LexiconEntity } from './lexicon-form';
import { bareReferences, referencePatterns } from './tables/article-references';

/** An article named with its law; `law` is set where the law's name stays a mention of its own. */
export interface Reference extends Stretch {
  readonly entity: LexiconEntity;
}

/** `52 (3)` and `52(3)` are one article. */
const numberOf = (printed: string): string => printed.replace(/[\s‑]/gu, '-').replaceAll('-(', '(');

type ByNumber = ReadonlyMap<string, LexiconEntity>;
const known = new WeakMap<readonly LexiconArticle[], ByNumber>();

/** The articles of a list by their numbers, of equal ones the first; worked out once. */
function byNumber(articles: readonly LexiconArticle[]): ByNumber {
  const before = known.get(articles);
  if (before) return before;
  const numbered = new Map<string, LexiconEntity>();
  for (const { article, entity } of articles)
    if (!numbered.has(numberOf(article))) numbered.set(numberOf(article), entity);
  known.set(articles, numbered);
  return numbered;
}

function foundBeside(text: string, law: Stretch): Found | undefined {
  const from = Math.max(0, law.start - REACH);
  const before = searchable(text, from, law.start);
  const after = searchable(text, law.end, law.end + REACH);
  if (before === '' && after === '') return undefined;
  for (const { side, sign, pattern } of referencePatterns) {
    const isBefore = side === 'before';
    const part = isBefore ? before : after;
    if (!sign.test(part)) continue;
    const offset = isBefore ? from : law.end;
    const match = pattern.exec(lowered(part));
    if (!match) continue;
    const start = offset + match.index;
    const span = isBefore
      ? { start, end: law.end }
      : { start: law.start, end: start + match[0].length };
    const word = isBefore ? { wordStart: start } : { wordEnd: span.end };
    return { span, numbers: numbersIn(match, offset), ...word };
  }
  return undefined;
}

function entityOf(articles: readonly LexiconArticle[], printed: string): LexiconEntity | undefined {
  const numbered = byNumber(articles);
  return (
    numbered.get(numberOf(printed)) ?? numbered.get(numberOf(printed.replace(/\s?\([\s\S]*$/u, '')))
  );
}

/** The first or last number of a list takes the word for article: Articles 174, 405-баптары. */
const withWord = ({ wordStart, wordEnd, numbers }: Found, { start, end }: Stretch): Stretch => ({
  start: start === numbers[0]?.start ? (wordStart ?? start) : start,
  end: end === numbers.at(-1)?.end ? (wordEnd ?? end) : end,
});

function referencesIn(found: Found, articles: readonly LexiconArticle[]): readonly Reference[] {
  const known = found.numbers.flatMap(({ start, end, article }) => {
    const entity = entityOf(articles, article);
    return entity ? [{ start, end, entity }] : [];
  });
  const [first] = known;
  if (first && found.numbers.length === 1) return [{ ...found.span, entity: first.entity }];
  return known.map((one) => ({ ...one, ...withWord(found, one) }));
}

/**
 * The articles that the text names with the law at `law`. One number: the whole reference is the span.
 * Several: each number that is known, and the law's name stays free. So are numbers before it
 * that share the law: part 1 of Article 174 and part 2 of Article 405 of the Code.
 */
export function referencesBeside(
  text: string,
  law: Stretch,
  articles: readonly LexiconArticle[],
): readonly Reference[] {
  const found = articles.length > 0 ? foundBeside(text, law) : undefined;
  if (!found) return [];
  const all = [...chainOf(text, found), found];
  return all.flatMap((one) => referencesIn(one, articles));
}

/** References that name no law, to any of the articles; the first number of a list takes the word before it. */
export function bareReferencesIn(
  text: string,
  articles: readonly LexiconArticle[],
): readonly Reference[] {
  if (articles.length === 0 || !hasDigit(text, 0, text.length)) return [];
  const possible = bareReferences.filter(({ sign }) => sign.test(text));
  return possible.flatMap(({ pattern, isCased }) =>
    Array.from((isCased ? text : lowered(text)).matchAll(pattern)).flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      return referencesIn(
        { span, numbers: numbersIn(match, 0), wordStart: span.start, wordEnd: span.end },
        articles,
      );
    }),
  );
}
