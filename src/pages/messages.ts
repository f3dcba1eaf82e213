import { messagesIn } from '../i18n/bundles';
import type { Messages } from '../i18n/messages';
import { languages } from '../model/language';
import type { Settings } from '../model/settings';

/** The interface in the language the reader chose, else the browser's, else English. */
export function messagesFor(settings: Settings, uiLanguage: string): Messages {
  const ui = languages.find((language) => uiLanguage.toLowerCase().startsWith(language));
  return messagesIn(settings.language === 'auto' ? (ui ?? 'en') : settings.language);
}
