import {
  capital,
  detail,
  detailRu,
  english,
  inWord,
  kazakh,
  letters,
  numbers,
  ofThe,
  ordinal,
  type ReferencePattern,
  russian,
} from './article-words';

export interface BareReference {
  /** Whatever fits the pattern fits this too, which is tried on every paragraph and is quick to say no. */
  readonly sign: RegExp;
  /** Is it tried on the text as it stands, not in lower case? */
  readonly isCased?: boolean;
  readonly pattern: RegExp;
}

/**
 * How the press and courts refer to an article of a law, in lower case: patterns that ignore case take
 * three times as long to compile, and so do classes of all the world's letters. Each pattern is tried on the text right before
 * or right after the law's name; its group `numbers` holds one number or several, its group `bare` the
 * white space and small words that stay outside. Numbers: 174, 52(3), 164-1.
 */
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
      String.raw`^(?:['’]s)?\s*(?:,\s*)?(?:articles?|arts?\.?)\s+${numbers}(?!${inWord})`,
    ),
  },
  {
    side: 'before',
    sign: russian,
    pattern: new RegExp(
      String.raw`(?<!${inWord})(?:стать[а-яё]{1,5}|ст\.?|ст\.ст\.)\s*${numbers}${detailRu}\s*(?:[а-яё]+ого\s+)?$`,
    ),
  },
  {
    side: 'before',
    sign: russian,
    pattern: new RegExp(
      String.raw`(?<!${inWord})${numbers}${ordinal}\s+(?:стать[а-яё]{1,5}|ст\.)${detailRu}\s*$`,
    ),
  },
  {
    side: 'after',
    sign: russian,
    pattern: new RegExp(
      String.raw`^\s*(?:,\s*)?(?:стать[а-яё]{1,5}|ст\.)\s*${numbers}(?!${inWord})`,
    ),
  },
  {
    side: 'after',
    sign: kazakh,
    pattern: new RegExp(
      String.raw`^(?:[-‑]?(?:нің|ның|дің|дың|тің|тың))?\s*(?:,\s*)?${numbers}${ordinal}[-‑\s]*(?:бап|баб|бб\.)${letters}*`,
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
    sign: /[Сс]т(?:ать[а-яё]{1,5}|\.)\s*\d/,
    isCased: true,
    pattern: new RegExp(
      String.raw`${start}(?:[Сс]тать[а-яё]{1,5}|[Сс]т\.)\s*${numbers}(?!${inWord})${noLawAfterRu}`,
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
