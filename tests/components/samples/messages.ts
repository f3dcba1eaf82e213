import english from '../../../_locales/en/messages.json';
import kazakh from '../../../_locales/kk/messages.json';
import russian from '../../../_locales/ru/messages.json';
import { lookupIn } from '../../../src/i18n/bundle';
import { createMessages } from '../../../src/i18n/messages';

/** The real interface texts of each language. */
export const messagesIn = {
  en: createMessages(lookupIn(english)),
  ru: createMessages(lookupIn(russian)),
  kk: createMessages(lookupIn(kazakh)),
};
