/** Pieces of the patterns by which articles of laws are referred to; see `article-references`. */
export const letter = 'a-zA-Z\u00c0-\u024f\u0370-\u052f';
export const letters = `[${letter}]`;
export const inWord = `[${letter}0-9]`;
export const capital = '[A-ZА-ЯЁІҒҚҢҮҰҺӘӨ]';
export const number = String.raw`\d+(?:[-‑.]\d+)?(?:\s?\(\d+\))?`;
export const separator = String.raw`\s*(?:,(?:\s*(?:and|и|және))?|;|and|or|и|или|және|мен|пен|бен|немесе|–|-)\s*`;
/** Articles of one list after the first at most: a table of figures is no list of articles. */
const LONGEST_LIST = 24;
/**
 * A group that takes all it can at once and gives nothing back: a list of numbers can be cut up in as many ways as there are
 * subsets of it, and all of them would be tried where what must follow does not.
 */
export const atOnce = (name: string, pattern: string): string =>
  `(?=(?<${name}>${pattern}))\\k<${name}>`;
export const numbers = atOnce('numbers', `${number}(?:${separator}${number}){0,${LONGEST_LIST}}`);
/** Part, paragraph or a remark in brackets between the number and the law. */
export const detail = String.raw`(?:\s*(?:,\s*)?(?:part|paragraph|para\.?|section|clause)\s+\d+(?:\s*,)?)?(?:\s*\([^()]{1,80}\))?`;
export const detailRu = String.raw`(?:\s*(?:,\s*)?(?:ч\.|част[ьи]|п\.|пункт[а-я]*)\s*\d+(?:\s*,)?)?(?:\s*\([^()]{1,80}\))?`;
/** Up to three words of owner or article: of the, of Kazakhstan's new. */
export const ofThe = String.raw`,?\s+(?:of|in|under)\s+(?:[${letter}'’-]+\s+){0,3}`;
export const ordinal = String.raw`(?:[-‑\s]?(?:ші|шы|інші|ыншы|нші|ншы|й|я|е|ой|ей|ую))?`;

/**
 * Every reference has a digit and one of these, in any letter case: texts without them need no pattern, and
 * are not put into lower case, which takes longer than reading them. The letters are looked for first, then what stands before them.
 */
export const english = /[Aa][Rr][Tt](?<![A-Za-z][Aa][Rr][Tt])/;
export const russian = /[Сс][Тт](?<![А-ЯЁа-яё][Сс][Тт])/;
export const kazakh = /[Бб](?:[Аа][ПБпб]|[Бб])/;

export interface ReferencePattern {
  readonly side: 'before' | 'after';
  readonly sign: RegExp;
  readonly pattern: RegExp;
}

export const eachNumber = new RegExp(number, 'gu');
