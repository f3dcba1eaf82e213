import en from '../../../_locales/en/messages.json';
import kk from '../../../_locales/kk/messages.json';
import ru from '../../../_locales/ru/messages.json';
import { lookupIn } from '../../i18n/bundle';
import { createMessages, type Messages } from '../../i18n/messages';
import type { Language } from '../../model/language';

const bundles = { en, ru, kk };

/** The interface in any of its languages: a card speaks the page's, not the browser's. */
export const messagesIn = (language: Language): Messages =>
  createMessages(lookupIn(bundles[language]));
