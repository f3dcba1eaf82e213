import type { Language } from '../model/language';
import type { FormChange, Mention, Why } from '../model/mention';
import { textOf } from './candidate';
import type { Stretch } from './law-references';
import type { LexiconEntity } from './lexicon-form';
import type { Accepted } from './verdict';

const LETTERS = /\p{L}/u;

/** What lies between the name and the text: what the lexicon says, and capitals that the name has not. */
function changesIn({ candidate, form }: Accepted): readonly FormChange[] {
  const text = textOf(candidate);
  const isShouted =
    text === text.toUpperCase() && LETTERS.test(text) && form.name !== form.name.toUpperCase();
  const changes: readonly FormChange[] = form.changes.length > 0 ? form.changes : ['exact'];
  return isShouted && text.length > 1
    ? [...changes.filter((change) => change !== 'exact'), 'capitals']
    : changes;
}

export function whyOf(accepted: Accepted, more: readonly FormChange[] = []): Why {
  const { form, evidence } = accepted;
  const changes = changesIn(accepted);
  return {
    name: form.name,
    lang: form.lang,
    changes:
      more.length > 0 ? [...changes.filter((change) => change !== 'exact'), ...more] : changes,
    evidence: evidence.kind,
    ...(evidence.by === undefined ? {} : { by: evidence.by }),
  };
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
