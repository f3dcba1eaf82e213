import en from '../../_locales/en/messages.json';
import kk from '../../_locales/kk/messages.json';
import ru from '../../_locales/ru/messages.json';
import { lookupIn } from '../i18n/bundle';
import { createMessages, type Messages } from '../i18n/messages';
import { type Language, languages } from '../model/language';
import type { Settings } from '../model/settings';

const bundles = { en, ru, kk };

/** The interface in the language the reader chose, else the browser's, else English. */
export function messagesFor(settings: Settings, uiLanguage: string): Messages {
  const ui = languages.find((language) => uiLanguage.toLowerCase().startsWith(language));
  const language: Language = settings.language === 'auto' ? (ui ?? 'en') : settings.language;
  return createMessages(lookupIn(bundles[language]));
}
