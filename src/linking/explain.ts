import type { Language } from '../model/language';
import type { FormChange, Mention, Why } from '../model/mention';
import type { Stretch } from './article-numbers';
import { textOf } from './candidate';
import type { LexiconEntity } from './lexicon-form';
import type { Accepted } from './verdict';

const LETTERS = /\p{L}/u;

const isSmall = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x430 && code <= 0x45f);

/** In capitals throughout; the last letter alone tells most that are not. */
const isShouted = (text: string): boolean =>
  !isSmall(text.charCodeAt(text.length - 1)) && text === text.toUpperCase() && LETTERS.test(text);

/** What lies between the name and the text: what the lexicon says, and capitals that the name has not. */
function changesIn({ candidate, form }: Accepted): readonly FormChange[] {
  const text = textOf(candidate);
  const changes: readonly FormChange[] = form.changes.length > 0 ? form.changes : ['exact'];
  return isShouted(text) && form.name !== form.name.toUpperCase() && text.length > 1
    ? [...changes.filter((change) => change !== 'exact'), 'capitals']
    : changes;
}

export function whyOf(accepted: Accepted, more: readonly FormChange[] = []): Why {
  const { form, evidence } = accepted;
  const { name, lang } = form;
  const { kind, by } = evidence;
  const found = changesIn(accepted);
  const changes =
    more.length > 0 ? [...found.filter((change) => change !== 'exact'), ...more] : found;
  return by === undefined
    ? { name, lang, changes, evidence: kind }
    : { name, lang, changes, evidence: kind, by };
}

/** The main name in the page's language, else in another. */
export function shownName({ names, id }: LexiconEntity, language: Language | 'other'): string {
  const own = language === 'other' ? undefined : names[language];
  return own ?? names.en ?? names.ru ?? names.kk ?? id;
}

export const mentionOf = (
  { start, end }: Stretch,
  entity: LexiconEntity,
  why: Why,
  language: Language | 'other',
): Mention => ({
  start,
  end,
  entity: entity.id,
  kind: entity.kind,
  name: shownName(entity, language),
  why,
});
