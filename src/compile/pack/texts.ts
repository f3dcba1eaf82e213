import type { Entity } from '../../model/entity';
import type { Contrast, Score, Series, Source, Topic } from '../../model/evidence';
import type { TextsOf } from '../../model/index-format';
import type { Language } from '../../model/language';
import type { TranslatedFinding } from '../schema/translate';

/** `names` of an entity in one language, the main one first. */
const namesIn = ({ names }: Entity, lang: Language): readonly string[] => {
  const own = names.filter((name) => name.lang === lang);
  const main = own.filter(({ role }) => role === 'main');
  return [...main, ...own.filter(({ role }) => role !== 'main')].map(({ text }) => text);
};

type Texts<T> = { readonly [Key in keyof T]: T[Key] | undefined };

/** Leaves out what is not there: JSON drops `undefined`, and so does this type. */
const present = <T extends object>(texts: Texts<T>): T =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)) as T;

const claimantIn = (finding: TranslatedFinding, lang: Language): string | undefined =>
  lang === 'en' ? finding.claimant : finding.claimantIn?.[lang];

/** Each record's texts in one language. */
export const textsOf = {
  sources: ({ short, edition, urlNote }: Source, lang: Language) =>
    present<TextsOf['sources']>({
      short: short[lang],
      edition: edition?.[lang],
      urlNote: urlNote?.[lang],
    }),
  topics: ({ name, terms }: Topic, lang: Language): TextsOf['topics'] => ({
    name: name[lang],
    terms: terms[lang],
  }),
  entities: (entity: Entity, lang: Language) =>
    present<TextsOf['entities']>({
      names: namesIn(entity, lang),
      description: entity.description[lang],
    }),
  findings: (finding: TranslatedFinding, lang: Language) =>
    present<TextsOf['findings']>({
      text: finding.text[lang],
      caution: finding.caution?.[lang],
      claimant: claimantIn(finding, lang),
    }),
  scores: ({ indicator, scale, caution }: Score, lang: Language) =>
    present<TextsOf['scores']>({
      indicator: indicator[lang],
      words: scale.words[lang],
      caution: caution?.[lang],
    }),
  series: ({ indicator, caution }: Series, lang: Language) =>
    present<TextsOf['series']>({ indicator: indicator[lang], caution: caution?.[lang] }),
  contrasts: ({ about }: Contrast, lang: Language) =>
    present<TextsOf['contrasts']>({ about: about[lang] }),
} as const;
