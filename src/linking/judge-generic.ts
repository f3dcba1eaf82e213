import type { Candidate } from './candidate';
import { isClaimedAbroad } from './claims';
import type { Context } from './context';
import type { LexiconForm } from './lexicon-form';
import type { Owner, Side } from './owners';
import { sentenceOf } from './sentences';
import { sayingVerbs } from './tables/function-words';
import type { Evidence } from './verdict';

const nearby = (owner: Owner): Evidence => ({ kind: 'owner-nearby', by: owner.text });

const sideOf = (owners: readonly Owner[]): Side | 'both' | 'none' => {
  const own = owners.some(({ side }) => side === 'own');
  const foreign = owners.some(({ side }) => side === 'foreign');
  if (own && foreign) return 'both';
  if (own) return 'own';
  return foreign ? 'foreign' : 'none';
};

function byArticle({ article }: Context): Evidence | undefined {
  if (!article.isOwn) return undefined;
  return article.by === undefined
    ? { kind: 'owner-of-article' }
    : { kind: 'owner-of-article', by: article.by };
}

/** Is the paragraph about another country here: it named no own one so far, or not since the last sentence? */
function isAbroad({ owners }: Context, { block }: Candidate, sentence: number): boolean {
  const before = owners[block.index]?.before(sentence) ?? [];
  const last = before.at(-1);
  if (last?.side !== 'foreign') return false;
  const isNear = last.first >= sentenceOf(block, sentence - 1).first;
  return isNear || !before.some(({ side }) => side === 'own');
}

/** No owner in the sentence: what is said around it, else the article's. A concept is no country's own. */
function byPlaceInText(
  context: Context,
  candidate: Candidate,
  { entity }: LexiconForm,
  sentence: number,
): Evidence | undefined {
  if (entity.kind !== 'concept' && isAbroad(context, candidate, sentence)) return undefined;
  return byArticle(context);
}

/** Another country named only later in the sentence is what the name's bearer deals with, not its owner. */
const isSubject = ({ language }: Context, { last }: Candidate, around: readonly Owner[]): boolean =>
  language === 'en' && around.every(({ first }) => first > last);

const AFTER_QUOTATION = /[,!?…»”"]\s*[-–—]\s*$/u;

/** «…», — деді Мемлекет басшысы: what is said before tells nothing of who says it. */
const isSpeaker = ({ block, first }: Candidate): boolean =>
  block.has(first - 1) &&
  sayingVerbs.has(block.folded(first - 1)) &&
  AFTER_QUOTATION.test(block.gapBefore(first - 1));

/**
 * A name that other countries have too: whose is this one? The owner right beside it decides; then the
 * owners of its sentence, where all are on one side; then the paragraph and the article.
 */
export function judgeGeneric(
  context: Context,
  candidate: Candidate,
  form: LexiconForm,
): Evidence | undefined {
  const { block, first, last } = candidate;
  const owners = context.owners[block.index];
  const beside = owners?.beside(first, last);
  if (beside) return beside.side === 'own' ? nearby(beside) : undefined;
  if (isSpeaker(candidate)) return byArticle(context);
  if (isClaimedAbroad(context.claims, candidate, form)) return undefined;
  const sentence = sentenceOf(block, first);
  const around = owners?.within(sentence.first, sentence.last) ?? [];
  const side = sideOf(around);
  if (side === 'foreign')
    return isSubject(context, candidate, around) ? byArticle(context) : undefined;
  if (side === 'none') return byPlaceInText(context, candidate, form, sentence.first);
  const named = around.filter((owner) => owner.side === 'own');
  const own = (named.find(({ isPerson }) => !isPerson) ?? named[0]) as Owner;
  return side === 'own' || context.article.isOwn ? nearby(own) : undefined;
}
