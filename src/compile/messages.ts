import { readFile } from 'node:fs/promises';
import type { MessageBundle } from '../i18n/bundle';
import { type Language, languages } from '../model/language';

/** All interface texts of `folder` without what is only for translators: card and pages carry them. */
export async function readMessages(folder: string): Promise<Record<Language, MessageBundle>> {
  const bundles = languages.map(async (language) => {
    const file = await readFile(`${folder}/${language}/messages.json`, 'utf8');
    const entries = Object.entries<MessageBundle[string]>(JSON.parse(file));
    return [language, Object.fromEntries(entries.map(([key, entry]) => [key, short(entry)]))];
  });
  return Object.fromEntries(await Promise.all(bundles));
}

const short = ({ message, placeholders }: MessageBundle[string]): MessageBundle[string] =>
  placeholders ? { message, placeholders } : { message };
