import type { Messages } from '../i18n/messages';
import type { Why } from '../model/mention';
import { useMessages } from './messages-context';
import { changeWords, evidenceWords } from './why-words';

interface WhyMatchedProps {
  readonly why: Why;
  /** The marked text, as it stands on the page. */
  readonly found?: string | undefined;
}

/** Why the card is about this word; nothing where the name stands there unchanged and leaves no doubt. */
export function WhyMatched({ why, found }: WhyMatchedProps) {
  const messages = useMessages();
  const sentences = [foundWords(why, messages, found), evidenceWords(why, messages)];
  const text = sentences.filter((sentence) => sentence !== '').join(' ');
  return text === '' ? null : <p class="q-note">{text}</p>;
}

function foundWords(why: Why, messages: Messages, found?: string): string {
  const how = changeWords(why, messages, found);
  if (how !== '' && found !== undefined) return messages.text('whyFound', found, how);
  return how === '' ? '' : messages.text('whyForm', how);
}
