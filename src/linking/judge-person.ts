import type { Candidate } from './candidate';
import { textOf } from './candidate';
import type { Context, Introduction } from './context';
import type { LexiconForm } from './lexicon-form';
import { isOtherPerson } from './other-person';
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

function introduced(
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

export const isBareSurname = (form: LexiconForm): boolean =>
  form.entity.kind === 'person' && (form.person === 'surname' || form.changes.includes('surname'));

/** A person's name: the full one speaks for itself, the bare surname needs it, or is unmistakable. */
export function judgePerson(
  context: Context,
  candidate: Candidate,
  form: LexiconForm,
): Evidence | undefined {
  if (!isBareSurname(form)) return { kind: 'unmistakable' };
  if (isOtherPerson(context, candidate, form)) return undefined;
  if (form.person === 'surname') return introduced(context, candidate, form);
  return { kind: 'unmistakable' };
}
