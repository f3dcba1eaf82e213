import type { Citation } from '../model/card';
import type { PassageId } from '../model/ids';
import type { Language } from '../model/language';
import type { Index } from './index-file';
import { locatorOf } from './locator';
import { label, optionally, statement } from './shown';

/** The source a passage belongs to; its id says so. */
const sourceOf = (index: Index, passage: PassageId | undefined): number => {
  const number = index.sources.numberOf(passage?.split('/')[0] ?? '');
  if (number === undefined) throw new Error(`the index has no source for ${passage}`);
  return number;
};

/** Names the exact place of these passages, which all belong to one source. */
export function citationOf(
  index: Index,
  passages: readonly PassageId[],
  language: Language,
): Citation {
  const number = sourceOf(index, passages[0]);
  const { id, locator, licence: _, ...source } = index.sources.core(number);
  const texts = (lang: Language) => index.sources.texts(number, lang);
  const places = index.places(passages);
  return {
    ...source,
    source: id,
    short: label((lang) => texts(lang).short, language),
    locator: locatorOf(places, locator, language),
    passages,
    ...optionally('start', places[0]?.start),
    ...optionally(
      'edition',
      statement((lang) => texts(lang).edition, language),
    ),
    ...optionally(
      'urlNote',
      statement((lang) => texts(lang).urlNote, language),
    ),
  };
}
