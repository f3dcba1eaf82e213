import type { Language } from '../model/language';

/** How places in documents are called. `many` says that `numbers` holds more than one. */
interface LocatorWords {
  numbered(numbers: string, many: boolean): string;
  article(numbers: readonly string[]): string;
  section(number: string): string;
  paragraph(numbers: string, many: boolean): string;
  part(number: number): string;
  readonly opening: string;
  readonly caption: string;
  readonly heading: string;
}

const joined = (numbers: readonly string[], and: string): string => numbers.join(` ${and} `);

export const locatorWords: Readonly<Record<Language, LocatorWords>> = {
  en: {
    numbered: (numbers, many) => `${many ? 'paras.' : 'para.'} ${numbers}`,
    article: (numbers) =>
      `${numbers.length > 1 ? 'Articles' : 'Article'} ${joined(numbers, 'and')}`,
    section: (number) => `section ${number}`,
    paragraph: (numbers, many) => `${many ? 'paragraphs' : 'paragraph'} ${numbers}`,
    part: (number) => `part ${number}`,
    opening: 'opening',
    caption: 'caption',
    heading: 'heading',
  },
  ru: {
    numbered: (numbers, many) => `${many ? 'пп.' : 'п.'} ${numbers}`,
    article: (numbers) => `${numbers.length > 1 ? 'статьи' : 'статья'} ${joined(numbers, 'и')}`,
    section: (number) => `раздел ${number}`,
    paragraph: (numbers, many) => `${many ? 'абзацы' : 'абзац'} ${numbers}`,
    part: (number) => `часть ${number}`,
    opening: 'вступление',
    caption: 'подпись',
    heading: 'заголовок',
  },
  kk: {
    numbered: (numbers, many) => `${numbers}-${many ? 'тармақтар' : 'тармақ'}`,
    article: (numbers) => `${joined(numbers, 'және')}-${numbers.length > 1 ? 'баптар' : 'бап'}`,
    section: (number) => `${number} бөлімі`,
    paragraph: (numbers, many) => `${numbers}-${many ? 'абзацтар' : 'абзац'}`,
    part: (number) => `${number}-бөлік`,
    opening: 'кіріспе',
    caption: 'сурет жазуы',
    heading: 'тақырып',
  },
};
