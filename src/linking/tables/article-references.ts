/**
 * How the press and courts refer to an article of a law, in lower case: patterns that ignore case take
 * three times as long to compile, and so do classes of all the world's letters. Each pattern is tried on the text right before
 * or right after the law's name; its group `numbers` holds one number or several, its group `bare` the
 * white space and small words that stay outside. Numbers: 174, 52(3), 164-1.
 */
const letter = 'a-zA-Z\u00c0-\u024f\u0370-\u052f';
const letters = `[${letter}]`;
const inWord = `[${letter}0-9]`;
const capital = '[A-ZА-ЯЁІҒҚҢҮҰҺӘӨ]';
const number = String.raw`\d+(?:[-‑.]\d+)?(?:\s?\(\d+\))?`;
const separator = String.raw`\s*(?:,\s*(?:and|и|және)?|;|and|or|и|или|және|мен|пен|бен|немесе|–|-)\s*`;
const numbers = `(?<numbers>${number}(?:${separator}${number})*)`;
/** Part, paragraph or a remark in brackets between the number and the law. */
const detail = String.raw`(?:\s*,?\s*(?:part|paragraph|para\.?|section|clause)\s+\d+\s*,?)?(?:\s*\([^()]{1,80}\))?`;
const detailRu = String.raw`(?:\s*,?\s*(?:ч\.|част[ьи]|п\.|пункт[а-я]*)\s*\d+\s*,?)?(?:\s*\([^()]{1,80}\))?`;
/** Up to three words of owner or article: of the, of Kazakhstan's new. */
const ofThe = String.raw`,?\s+(?:of|in|under)\s+(?:[${letter}'’-]+\s+){0,3}`;
const ordinal = String.raw`(?:[-‑\s]?(?:ші|шы|інші|ыншы|нші|ншы|й|я|е|ой|ей|ую))?`;

/**
 * Every reference has a digit and one of these, in any letter case: texts without them need no pattern, and
 * are not put into lower case, which takes longer than reading them. The letters are looked for first, then what stands before them.
 */
const english = /[Aa][Rr][Tt](?<![A-Za-z][Aa][Rr][Tt])/;
const russian = /[Сс][Тт](?<![А-ЯЁа-яё][Сс][Тт])/;
const kazakh = /[Бб](?:[Аа][ПБпб]|[Бб])/;

export interface ReferencePattern {
  readonly side: 'before' | 'after';
  readonly sign: RegExp;
  readonly pattern: RegExp;
}

export interface BareReference {
  /** Whatever fits the pattern fits this too, which is tried on every paragraph and is quick to say no. */
  readonly sign: RegExp;
  /** Is it tried on the text as it stands, not in lower case? */
  readonly isCased?: boolean;
  readonly pattern: RegExp;
}

export const referencePatterns: readonly ReferencePattern[] = [
  {
    side: 'before',
    sign: english,
    pattern: new RegExp(
      String.raw`(?<!${inWord})(?:articles?|arts?\.?)\s+${numbers}${detail}${ofThe}$`,
    ),
  },
  {
    side: 'after',
    sign: english,
    pattern: new RegExp(
      String.raw`^(?:['’]s)?\s*,?\s*(?:articles?|arts?\.?)\s+${numbers}(?!${inWord})`,
    ),
  },
  {
    side: 'before',
    sign: russian,
    pattern: new RegExp(
      String.raw`(?<!${inWord})(?:стать[а-яё]+|ст\.?|ст\.ст\.)\s*${numbers}${detailRu}\s*(?:[а-яё]+ого\s+)?$`,
    ),
  },
  {
    side: 'before',
    sign: russian,
    pattern: new RegExp(
      String.raw`(?<!${inWord})${numbers}${ordinal}\s+(?:стать[а-яё]+|ст\.)${detailRu}\s*$`,
    ),
  },
  {
    side: 'after',
    sign: russian,
    pattern: new RegExp(String.raw`^\s*,?\s*(?:стать[а-яё]+|ст\.)\s*${numbers}(?!${inWord})`),
  },
  {
    side: 'after',
    sign: kazakh,
    pattern: new RegExp(
      String.raw`^(?:[-‑]?(?:нің|ның|дің|дың|тің|тың))?\s*,?\s*${numbers}${ordinal}[-‑\s]*(?:бап|баб|бб\.)${letters}*`,
    ),
  },
];

/** A law named after the number, or before it in Kazakh, is another one's article; a year names none. */
const noLawAfter = String.raw`(?!(?:\s*\([^()]*\))?,?\s+(?:of|in|under)\s+(?!\d{4}(?!\d)))`;
const noLawAfterRu = String.raw`(?!(?:\s*\([^()]*\))?\s+(?:${capital}|[а-яё]*(?:кодекс|закон|конституц)))`;
const noLawBefore = String.raw`(?<!(?:кодекс|заң|конституция)${letters}*\s+)`;
const start = `(?<!${inWord})`;

/** References that name no law, for articles whose law the page names elsewhere. */
export const bareReferences: readonly BareReference[] = [
  {
    sign: /[Aa][Rr][Tt](?:[Ii][Cc][Ll][Ee][Ss]?|[Ss]?\.)\s+\d/,
    pattern: new RegExp(
      String.raw`${start}(?:articles?|arts?\.)\s+${numbers}(?!${inWord})${noLawAfter}`,
      'g',
    ),
  },
  {
    sign: /[Сс]т(?:ать[а-яё]+|\.)\s*\d/,
    isCased: true,
    pattern: new RegExp(
      String.raw`${start}(?:[Сс]тать[а-яё]+|[Сс]т\.)\s*${numbers}(?!${inWord})${noLawAfterRu}`,
      'g',
    ),
  },
  {
    // The word is looked for first, and the number before it: numbers are many.
    sign: /[Бб][Аа][ПБпб](?<=[\d)][-‑\s]?[^\s\d]{0,4}[-‑\s]*[Бб][Аа][ПБпб])/,
    pattern: new RegExp(
      String.raw`${noLawBefore}${start}${numbers}${ordinal}[-‑\s]*(?:бап|баб)${letters}*`,
      'g',
    ),
  },
];

export const eachNumber = new RegExp(number, 'gu');
