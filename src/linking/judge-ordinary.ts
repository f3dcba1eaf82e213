import type { Candidate } from './candidate';
import type { Context } from './context';
import { headBeside } from './heads';
import type { LexiconForm } from './lexicon-form';
import { isQuoted } from './quotes';
import { beginsSentence } from './sentences';
import type { Evidence } from './verdict';

/** A number or short code counts beside its head word alone. */
export function judgeCode(candidate: Candidate, form: LexiconForm): Evidence | undefined {
  const head = headBeside(candidate, form);
  return head === undefined ? undefined : { kind: 'head-word', by: head };
}

const quoted = ({ block, first, last }: Candidate): boolean =>
  isQuoted(block.text, block.startOf(first), block.endOf(last));

/** Is some form of the same entity beside its head word elsewhere on the page? */
function introducedBy(context: Context, form: LexiconForm): string | undefined {
  for (const candidate of context.candidates.flat()) {
    if (!candidate.block.isCapital(candidate.first)) continue;
    const same = candidate.forms.find(
      ({ entity, heads }) => entity === form.entity && heads.length > 0,
    );
    const head = same && headBeside(candidate, same);
    if (head !== undefined) return head;
  }
  return undefined;
}

function byIntroduction(
  context: Context,
  candidate: Candidate,
  form: LexiconForm,
): Evidence | undefined {
  const standsOut = quoted(candidate) || !beginsSentence(candidate.block, candidate.first);
  const head = standsOut ? introducedBy(context, form) : undefined;
  return head === undefined ? undefined : { kind: 'introduced', by: head };
}

/**
 * An everyday word: capital, and its head word beside it; or quotation marks, where it has no head words
 * or one stood beside it elsewhere on the page.
 */
export function judgeOrdinary(
  context: Context,
  candidate: Candidate,
  form: LexiconForm,
): Evidence | undefined {
  if (!candidate.block.isCapital(candidate.first)) return undefined;
  const beside = judgeCode(candidate, form);
  if (beside) return beside;
  if (form.heads.length > 0) return byIntroduction(context, candidate, form);
  return quoted(candidate) ? { kind: 'quotes' } : undefined;
}
