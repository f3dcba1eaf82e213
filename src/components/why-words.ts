import { changeKeys, changeOfKeys, evidenceKeys } from '../i18n/keys';
import type { Messages } from '../i18n/messages';
import type { FormChange, Why } from '../model/mention';

type Changed = Exclude<FormChange, 'exact'>;

/** What a word's grammar or script does to a name; the other changes are names in their own right. */
const grammatical: readonly FormChange[] = ['inflected', 'romanised', 'capitals'];

/** `an inflected form of “Токаев”`: what the form is to the name; `''` where it is the name itself. */
export function changeWords(why: Why, messages: Messages, found?: string): string {
  const changes = why.changes.filter((change): change is Changed => change !== 'exact');
  const main = changes.find((change) => grammatical.includes(change)) ?? changes[0];
  if (main === undefined) return '';
  const rest = changes.filter((change) => change !== main);
  return [
    mainChange(main, why, messages, found),
    ...rest.map((c) => messages.text(changeKeys[c])),
  ].join(', ');
}

function mainChange(change: Changed, why: Why, messages: Messages, found?: string): string {
  return why.name === found
    ? messages.text(changeKeys[change])
    : messages.text(changeOfKeys[change], why.name);
}

/** What let the name through, as a sentence; `''` where the name needed nothing beside it. */
export function evidenceWords({ evidence, by }: Why, messages: Messages): string {
  if (evidence === 'unmistakable') return '';
  const words = messages.text(evidenceKeys[evidence]);
  return by === undefined
    ? messages.text('evidencePlain', words)
    : messages.text('evidenceBy', words, by);
}
