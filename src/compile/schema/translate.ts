import type { Finding } from '../../model/evidence';
import type { Problem } from './data-error';
import type { TranslationLanguage } from './translated';
import type { TranslationEntry } from './translations';

/** A finding whose claimant is named in other languages too; English stays in `claimant`. */
export interface TranslatedFinding extends Finding {
  readonly claimantIn?: Partial<Record<TranslationLanguage, string>>;
}

type Fields = Map<string, unknown>;

/** `claimant` is one English string, so its translations stand beside it; other texts hold theirs. */
const placeOf = (field: string): string => (field === 'claimant' ? 'claimantIn' : field);

const textsAt = (fields: Fields, field: string): object => Object(fields.get(placeOf(field)) ?? {});

function objection(fields: Fields, field: string, lang: TranslationLanguage): string | undefined {
  if (!fields.has(field)) return 'translates a field that the record does not have';
  return Object.hasOwn(textsAt(fields, field), lang) ? `is given twice in ${lang}` : undefined;
}

/** `record` with the translations of its texts laid over it; what does not fit goes to `problems`. */
export function overlay<T extends object>(
  record: T,
  entries: readonly TranslationEntry[],
  problems: Problem[],
): T {
  const fields: Fields = new Map(Object.entries(record));
  for (const { file, lang, id, fields: texts } of entries)
    for (const [field, text] of Object.entries(texts)) {
      const message = objection(fields, field, lang);
      if (message !== undefined) problems.push({ file, record: id, field, message });
      else fields.set(placeOf(field), { ...textsAt(fields, field), [lang]: text });
    }
  return Object.fromEntries(fields) as T;
}
