import {
  atOnce,
  detail,
  detailRu,
  english,
  inWord,
  kazakh,
  letters,
  number,
  numbers,
  ordinal,
  type ReferencePattern,
  russian,
  separator,
} from './article-words';

const parts = atOnce('parts', String.raw`\d+(?:${separator}\d+)*`);
const jointEn = String.raw`(?:\s*[,;]\s*(?:and\s+|or\s+|as\s+well\s+as\s+)?|\s+(?:and|or|as\s+well\s+as)\s+)(?:under\s+)?(?:(?:parts?|paragraphs?|sections?)\s+${parts}\s+of\s+)?`;
const jointRu = String.raw`\s*(?:[,;]|,?\s(?:и|или|а\s+также))\s*(?:по\s+)?(?:(?:ч\.|част[а-яё]+|п\.|пункт[а-яё]*)\s*${parts}\s*)?`;
const jointKk = String.raw`(?:н[іы]ң|д[іы]ң|т[іы]ң)?\s*(?:${number}[-‑\s]*бөлі[а-яіғқңүұһәө]*\s*)?(?:,\s*|(?:және|мен|пен|бен)\s+)`;

/**
 * Articles further from the law than the first that is beside it, each with its own word for article: часть 1 статьи 174
 * и часть 3 статьи 405 УК. Tried on the text that ends, or begins, where that first one does.
 */
export const chainedReferences: readonly ReferencePattern[] = [
  {
    side: 'before',
    sign: english,
    pattern: new RegExp(
      String.raw`(?<!${inWord})(?:articles?|arts?\.?)\s+${numbers}${detail}${jointEn}$`,
    ),
  },
  {
    side: 'before',
    sign: russian,
    pattern: new RegExp(
      String.raw`(?<!${inWord})(?:стать[а-яё]{1,5}|ст\.?)\s*${numbers}${detailRu}${jointRu}$`,
    ),
  },
  {
    side: 'after',
    sign: kazakh,
    pattern: new RegExp(String.raw`^${jointKk}${numbers}${ordinal}[-‑\s]*(?:бап|баб)${letters}*`),
  },
];
