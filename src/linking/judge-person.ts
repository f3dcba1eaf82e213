import type { Candidate } from './candidate';
import { textOf } from './candidate';
import type { Context, Introduction } from './context';
import type { FormSort, LexiconForm } from './lexicon-form';
import type { Evidence } from './verdict';

const isBefore = (a: Candidate, b: Candidate): boolean => a.first < b.first;

/** Who bears this surname here: the person named in full last before it, else the only one on the page. */
function bearer(
  introductions: readonly Introduction[],
  candidate: Candidate,
): Introduction | undefined {
  const before = introductions.findLast((known) => isBefore(known.candidate, candidate));
  if (before) return before;
  const persons = new Set(introductions.map(({ entity }) => entity));
  return persons.size === 1 ? introductions[0] : undefined;
}

/** A bare surname counts for whom the page named in full. */
export function byFullName(
  context: Context,
  candidate: Candidate,
  form: LexiconForm,
): Evidence | undefined {
  const namesakes = new Set(
    candidate.forms.filter(({ person }) => person === 'surname').map(({ entity }) => entity),
  );
  const known = context.introductions.filter(({ entity }) => namesakes.has(entity));
  const found = bearer(known, candidate);
  if (found?.entity !== form.entity) return undefined;
  return { kind: 'introduced', by: textOf(found.candidate) };
}

export const isBareSurname = (form: FormSort): boolean =>
  form.entity.kind === 'person' && (form.person === 'surname' || form.changes.includes('surname'));

/** A full name that others bear too needs its head word: guard Ruslan Khakimov. */
const isCommonName = ({ strength }: FormSort): boolean => strength === 'ordinary';

/** A person's name in full, or so well known that the surname is enough. */
export const isPersonName = (form: FormSort): boolean =>
  (form.person === 'introduction' && !isCommonName(form)) || isBareSurname(form);
