import * as v from 'valibot';
import type { Problem } from './data-error';
import type { JsonFile } from './json-files';
import {
  type Translation,
  type TranslationLanguage,
  translation,
  translationLanguages,
} from './translated';
import { checkedValue } from './validate';

/** What one file of `i18n/` says of one record. */
export interface TranslationEntry {
  readonly file: string;
  readonly lang: TranslationLanguage;
  readonly id: string;
  readonly fields: Translation;
}

const byId = v.record(v.string(), v.unknown());

function checkedEntries(
  { file, content }: JsonFile,
  lang: TranslationLanguage,
  problems: Problem[],
): readonly TranslationEntry[] {
  if (!v.is(byId, content) || Array.isArray(content)) {
    problems.push({ file, message: 'must be one object: record id → field → text' });
    return [];
  }
  return Object.entries(content).flatMap(([id, fields]) =>
    checkedValue(translation, fields, { file, record: id }, problems).map(({ value }) => ({
      file,
      lang,
      id,
      fields: value,
    })),
  );
}

function entriesOf(json: JsonFile, problems: Problem[]): readonly TranslationEntry[] {
  const lang = translationLanguages.find((one) => json.file.startsWith(`i18n/${one}/`));
  if (lang !== undefined) return checkedEntries(json, lang, problems);
  const folders = translationLanguages.map((one) => `i18n/${one}`).join(' or ');
  problems.push({ file: json.file, message: `must stand below ${folders}` });
  return [];
}

/** Every translation of `i18n/`, by the id of its record. */
export function translationsOf(
  files: readonly JsonFile[],
  problems: Problem[],
): ReadonlyMap<string, readonly TranslationEntry[]> {
  const all = new Map<string, TranslationEntry[]>();
  for (const entry of files.flatMap((file) => entriesOf(file, problems)))
    all.set(entry.id, [...(all.get(entry.id) ?? []), entry]);
  return all;
}
