import type { Candidate } from './candidate';
import type { Context } from './context';
import { isBeforeAgency } from './datelines';
import { isWithinPhrase } from './gaps';
import { headBeside } from './heads';
import { byArticle, byOwnBeside } from './judge-generic';
import type { LexiconForm } from './lexicon-form';
import { isQuoted } from './quotes';
import { beginsSentence, sentenceOf } from './sentences';
import { kazakhPlaceCase } from './tables/endings';
import { townPrepositions, townWords } from './tables/function-words';
import { wordsLikeNames } from './tables/words-like-names';
import type { Evidence } from './verdict';

/** The head word beside a name: the Auyl party, the hotline 1414. */
export const byHead = (candidate: Candidate, form: LexiconForm): Evidence | undefined => {
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

/** Арал: a place's name that is no word of the page's language shows itself by its capital anywhere. */
const isNoWord = ({ language }: Context, { block, first }: Candidate, form: LexiconForm): boolean =>
  form.entity.kind === 'place' &&
  language === 'ru' &&
  !wordsLikeNames[language].has(block.folded(first));

const HAS_LETTER = /\p{L}/u;

/** In Oral, from Oral to Aktobe: a preposition before a town that is called like an everyday word. */
export function byPreposition(
  { block, first, last }: Candidate,
  { lang, heads, entity }: LexiconForm,
): Evidence | undefined {
  const isTown = entity.kind === 'place' && heads.some((head) => townWords.has(head));
  const goesOn = block.has(last + 1) && block.isCapital(last + 1) && isWithinPhrase(block, last);
  if (lang !== 'en' || !isTown || goesOn) return undefined;
  const isPreposed = block.has(first - 1) && townPrepositions.has(block.folded(first - 1));
  return isPreposed && block.isCapital(first)
    ? { kind: 'head-word', by: block.word(first - 1) }
    : undefined;
}

/** Оралда, Оралдағы: a Kazakh town that is called like an everyday word, on a page of the country. */
export function byPlaceCase(
  context: Context,
  { block, first, last }: Candidate,
  { lang, entity }: LexiconForm,
): Evidence | undefined {
  if (lang !== 'kk' || entity.kind !== 'place' || first !== last) return undefined;
  const sentence = sentenceOf(block, first);
  const around = context.owners[block.index]?.within(sentence.first, sentence.last) ?? [];
  const isAbroad = around.some(({ side }) => side === 'foreign' || side === 'passing');
  if (isAbroad || !block.isCapital(first) || !kazakhPlaceCase.test(block.folded(last)))
    return undefined;
  return byArticle(context);
}

/** ОРАЛ. Агенттік –: a Kazakh town that is called like an everyday word, where a report comes from. */
export function byDateline(
  context: Context,
  { block, first, last }: Candidate,
  { lang, entity }: LexiconForm,
): Evidence | undefined {
  if (lang !== 'kk' || entity.kind !== 'place' || !block.isAllCapitals(last)) return undefined;
  return isBeforeAgency(block, first, last) ? byArticle(context) : undefined;
}

/** A short code, in capitals, counts wherever the page introduced it; a number does not. */
export function byCodeIntroduced(
  context: Context,
  { block, first }: Candidate,
  form: LexiconForm,
): Evidence | undefined {
  const isCode = block.isAllCapitals(first) && HAS_LETTER.test(block.word(first));
  return isCode ? byIntroduction(context, form) : undefined;
}

/** Kazakhstan’s MFA, the MFA of Kazakhstan: a code in capitals that is said to be the country’s body. */
export const byOwner = (context: Context, candidate: Candidate): Evidence | undefined =>
  context.language === 'en' && candidate.block.isAllCapitals(candidate.first)
    ? byOwnBeside(context, candidate)
    : undefined;

/** An everyday word that the page introduced elsewhere, where it shows that it is a name. */
export function byNameIntroduced(
  context: Context,
  candidate: Candidate,
  form: LexiconForm,
): Evidence | undefined {
  const isFreeToBegin =
    isForeignWord(context, form) || isNoWord(context, candidate, form) || standsOut(candidate);
  return isFreeToBegin ? byIntroduction(context, form) : undefined;
}

/** An everyday name that has no head words counts in quotation marks. */
export const byQuotes = (candidate: Candidate, { heads }: LexiconForm): Evidence | undefined =>
  heads.length === 0 && quoted(candidate) ? { kind: 'quotes' } : undefined;
