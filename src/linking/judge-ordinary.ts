import type { Candidate } from './candidate';
import type { Context } from './context';
import { headBeside } from './heads';
import type { LexiconForm } from './lexicon-form';
import { isQuoted } from './quotes';
import { beginsSentence } from './sentences';
import type { Evidence } from './verdict';

const byHead = (candidate: Candidate, form: LexiconForm): Evidence | undefined => {
  const head = headBeside(candidate, form);
  return head === undefined ? undefined : { kind: 'head-word', by: head };
};

const byIntroduction = (context: Context, { entity }: LexiconForm): Evidence | undefined => {
  const by = context.heads.get(entity);
  return by === undefined ? undefined : { kind: 'introduced', by };
};

const quoted = ({ block, first, last }: Candidate): boolean =>
  isQuoted(block.text, block.startOf(first), block.endOf(last));

/** Does it show that it is a name: in quotation marks, or with a capital that no sentence's start explains? */
const standsOut = (candidate: Candidate): boolean => {
  const { block, first, last } = candidate;
  return (
    quoted(candidate) || !beginsSentence(block, first) || (last > first && block.isCapital(last))
  );
};

/** Amanat, Auyl: everyday words at home are none in a text in English, so its sentences may begin with them. */
const isForeignWord = ({ language }: Context, { lang, name }: LexiconForm): boolean =>
  language === 'en' && lang === 'en' && !name.includes(' ');

const HAS_LETTER = /\p{L}/u;

/** A number counts beside its head word alone; a short code, in capitals, wherever the page introduced it. */
export function judgeCode(
  context: Context,
  candidate: Candidate,
  form: LexiconForm,
): Evidence | undefined {
  const { block, first } = candidate;
  const isCode = block.isAllCapitals(first) && HAS_LETTER.test(block.word(first));
  return byHead(candidate, form) ?? (isCode ? byIntroduction(context, form) : undefined);
}

/**
 * An everyday word: capital, and its head word beside it; or quotation marks, where it has no head words
 * or the page introduced it elsewhere.
 */
export function judgeOrdinary(
  context: Context,
  candidate: Candidate,
  form: LexiconForm,
): Evidence | undefined {
  if (!candidate.block.isCapital(candidate.first)) return undefined;
  const beside = byHead(candidate, form);
  if (beside) return beside;
  const isFreeToBegin = isForeignWord(context, form) || standsOut(candidate);
  const introduced = isFreeToBegin ? byIntroduction(context, form) : undefined;
  if (introduced || form.heads.length > 0) return introduced;
  return quoted(candidate) ? { kind: 'quotes' } : undefined;
}
