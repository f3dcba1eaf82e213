import { type Candidate, covering, textOf } from './candidate';
import type { Context } from './context';
import type { LexiconForm } from './lexicon-form';
import { isNoPlace, isOfFirm } from './no-place';
import { oncePerCandidate } from './once-per-candidate';
import { isCompared, isDealtWith, isOfGuests, type Owner, type Side } from './owners';
import type { Block } from './page';
import { sentenceOf } from './sentences';
import { placeAdverb, placeTakers, sayingVerbs } from './tables/function-words';
import { heldBodies } from './tables/offices';
import type { Evidence } from './verdict';

const NONE: readonly Owner[] = [];

const nearby = (owner: Owner): Evidence => ({ kind: 'owner-nearby', by: owner.text });

function sideOf(owners: readonly Owner[]): Side | 'both' | 'none' {
  let side: Side | 'none' = 'none';
  for (const owner of owners) {
    if (owner.side !== 'own' && owner.side !== 'foreign') continue;
    if (side !== 'none' && side !== owner.side) return 'both';
    side = owner.side;
  }
  return side;
}

/** The country alone is named in the paragraph before it: of a digest each item has its own owner. */
export function byParagraph(
  { owners, language }: Context,
  { block, first }: Candidate,
): Evidence | undefined {
  if (language !== 'en') return undefined;
  const before = owners[block.index]?.before(first) ?? [];
  const last = before.at(-1);
  return last && before.every(({ side }) => side === 'own') ? nearby(last) : undefined;
}

/** Whose the page's things are where nothing nearer says so. */
export function byArticle({ article }: Context): Evidence | undefined {
  if (!article.isOwn) return undefined;
  return article.by === undefined
    ? { kind: 'owner-of-article' }
    : { kind: 'owner-of-article', by: article.by };
}

const isNoForeignPlace = (owner: Owner): boolean => owner.side === 'foreign' && isNoPlace(owner);

const besideOf = oncePerCandidate(({ owners }, { block, first, last }): Owner | undefined =>
  owners[block.index]?.beside(first, last),
);

/** Owners of the sentence a candidate stands in. */
const aroundOf = oncePerCandidate(({ owners }, { block, first }): readonly Owner[] => {
  const sentence = sentenceOf(block, first);
  const around = owners[block.index]?.within(sentence.first, sentence.last) ?? NONE;
  return around.some(isNoForeignPlace)
    ? around.filter((owner) => !isNoForeignPlace(owner))
    : around;
});

/** Kazakhstan's Senate, Сенат Казахстана: the owner right beside the name. */
export function byOwnBeside(context: Context, candidate: Candidate): Evidence | undefined {
  const beside = besideOf(context, candidate);
  return beside?.side === 'own' ? nearby(beside) : undefined;
}

/** The Tokayev government: a person of the country right before its body, in English. */
export function byHolder(context: Context, candidate: Candidate): Evidence | undefined {
  const { block, first } = candidate;
  if (context.language !== 'en' || first === block.first || !block.hasSpaceAfter(first - 1))
    return undefined;
  if (!heldBodies.has(block.folded(first)) || block.isCapital(first)) return undefined;
  const holder = covering(context.candidates[block.index] ?? [], first - 1).find(({ forms }) =>
    forms.some(({ entity }) => entity.kind === 'person'),
  );
  return holder && { kind: 'owner-nearby', by: textOf(holder) };
}

/** Russia's Ministry of Justice, Совет Безопасности ООН. */
export function isOthersBeside(context: Context, candidate: Candidate): boolean {
  const beside = besideOf(context, candidate);
  return beside !== undefined && beside.side !== 'own';
}

const AFTER_QUOTATION = /[,!?…»”"]\s*[-–—]\s*$/u;

/** «…», — деді Мемлекет басшысы: what is said before tells nothing of who says it. */
const isSpeaker = ({ block, first }: Candidate): boolean =>
  block.has(first - 1) &&
  sayingVerbs.has(block.folded(first - 1)) &&
  AFTER_QUOTATION.test(block.gapBefore(first - 1));

/** Who says something on the page is the page's country's, whomever is spoken of. */
export const bySpeaking = (context: Context, candidate: Candidate): Evidence | undefined =>
  isSpeaker(candidate) ? byArticle(context) : undefined;

/**
 * Torture, poverty: an English word that every page has is the country's concern where the page is about the country
 * and the paragraph about no other, or where the sentence names the country, not a town. A word that only the country
 * uses (akim) speaks for it anywhere.
 */
export function isEverydayTerm(
  context: Context,
  candidate: Candidate,
  { lang }: LexiconForm,
): boolean {
  const { block, first, last } = candidate;
  if (lang !== 'en' || first !== last) return false;
  if (context.owners[block.index]?.at(first)?.side === 'hint') return false;
  if (context.article.isOwn && !isAbroad(context, candidate)) return false;
  return !aroundOf(context, candidate).some(
    ({ side, isPlace, isPerson }) => side === 'own' && !isPlace && !isPerson,
  );
}

/** В Москве президент принял Токаева: another country before an office, and of this one only a person after it. */
function isOfOthersHolder(
  context: Context,
  candidate: Candidate,
  around: readonly Owner[],
): boolean {
  const { block, first, last } = candidate;
  if (!context.titles.endAt(block, first) && !context.titles.endAt(block, last)) return false;
  return (
    around.some((owner) => owner.side === 'foreign' && owner.first < first) &&
    around.every(({ side, isPerson, first: at }) => side !== 'own' || (isPerson && at > last))
  );
}

/** An owner in the sentence; where it names others too, the page must be the country's. */
export function byOwnAround(context: Context, candidate: Candidate): Evidence | undefined {
  const around = aroundOf(context, candidate);
  const side = sideOf(around);
  if (side !== 'own' && !(side === 'both' && context.article.isOwn)) return undefined;
  if (side === 'both' && isOfOthersHolder(context, candidate, around)) return undefined;
  const named =
    around.find((owner) => owner.side === 'own' && !owner.isPerson) ??
    around.find((owner) => owner.side === 'own');
  return nearby(named as Owner);
}

/**
 * He fled to Kyrgyzstan, where police …; the police there; his Russian counterpart, Security Council Secretary …: the
 * country named last is whose it is.
 */
export function isThere({ owners }: Context, { block, first, last }: Candidate): boolean {
  const before = owners[block.index]?.lastBefore(first);
  if (before?.side !== 'foreign') return false;
  const isAdverb = block.has(last + 1) && block.folded(last + 1) === placeAdverb;
  if (isAdverb && block.hasSpaceAfter(last)) return true;
  const takesUp = placeTakers.has(block.folded(before.last + 1));
  return takesUp && first <= sentenceOf(block, before.last).last;
}

/** Another country named only later in the sentence is what the name's bearer deals with, not its owner. */
const isSubject = ({ last }: Candidate, around: readonly Owner[]): boolean =>
  around.every(({ first, side }) => side === 'hint' || first > last);

/** In Washington the Senate voted: the sentence names another country. */
export function isOthersAround(context: Context, candidate: Candidate): boolean {
  const around = aroundOf(context, candidate);
  const side = sideOf(around);
  return side === 'both' || (side === 'foreign' && !isSubject(candidate, around));
}

/** Қазақстан газы Ресей арқылы өтеді: named after the country itself in one sentence, another is its object. */
function isObject(block: Block, foreign: Owner, before: readonly Owner[]): boolean {
  const { first } = sentenceOf(block, foreign.first);
  return before.some((owner) => owner.side === 'own' && owner.first === first);
}

/** A country that is named, but in which the text is not: it is dealt with, compared, has guests or firms here, or is a neighbour. */
const isElsewhereOnly = (owner: Owner): boolean =>
  isDealtWith(owner) ||
  isCompared(owner) ||
  isOfGuests(owner) ||
  isOfFirm(owner) ||
  isNoPlace(owner);

/** Is the paragraph about another country here: it named no own one so far, or not since the last sentence? */
export function isAbroad({ owners, language }: Context, { block, first }: Candidate): boolean {
  const sentence = sentenceOf(block, first).first;
  const named = owners[block.index]?.before(sentence) ?? [];
  const before = named.filter((owner) => owner.side === 'own' || !isElsewhereOnly(owner));
  const last = before.at(-1);
  if (last?.side !== 'foreign') return false;
  if (language === 'kk' && isObject(block, last, before)) return false;
  const isNear = last.first >= sentenceOf(block, sentence - 1).first;
  return isNear || !before.some(({ side }) => side === 'own');
}
