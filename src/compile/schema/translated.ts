import type * as v from 'valibot';
import { closed, optional, text, textUpTo } from './fields';

/** Russian and Kazakh run longer than English: a translation may be this much longer than its limit. */
export const TRANSLATION_ROOM = 1.4;

const roomFor = (limit: number): number => Math.round(limit * TRANSLATION_ROOM);

export const translated = closed({ en: text, ru: optional(text), kk: optional(text) });

/** English of at most `limit` characters, translations with some room above it. */
export const translatedUpTo = (limit: number) =>
  closed({
    en: textUpTo(limit),
    ru: optional(textUpTo(roomFor(limit))),
    kk: optional(textUpTo(roomFor(limit))),
  });

export const inEachLanguage = <T extends v.GenericSchema>(item: T) =>
  closed({ en: item, ru: item, kk: item });

/** The languages that records are translated into; English is what they are written in. */
export const translationLanguages = ['ru', 'kk'] as const;
export type TranslationLanguage = (typeof translationLanguages)[number];

/** The fields a file of `i18n/<language>/` may hold, by record id. */
export const translation = closed({
  text: optional(text),
  caution: optional(text),
  indicator: optional(text),
  about: optional(text),
  claimant: optional(text),
  description: optional(text),
});
export type Translation = v.InferOutput<typeof translation>;
