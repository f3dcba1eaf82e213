import type { Language } from '../model/language';
import { lookupIn, type MessageBundle } from './bundle';
import { createMessages, type Messages } from './messages';

/** Put in by the build from `_locales`. */
declare const __MESSAGES__: Readonly<Record<Language, MessageBundle>>;

/** The interface in any of its languages: a card speaks the reader's, not always the browser's. */
export const messagesIn = (language: Language): Messages =>
  createMessages(lookupIn(__MESSAGES__[language]));
