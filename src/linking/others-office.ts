import type { EntityKind } from '../model/entity';
import { isRussianAdjective } from './adjectives';
import { wordBefore } from './beside';
import { type Candidate, covering } from './candidate';
import type { Context } from './context';
import { isWithinPhrase } from './gaps';
import type { LexiconForm } from './lexicon-form';
import type { Block } from './page';
import { sentenceOf } from './sentences';
import { hasStem } from './stems';
import { isFunctionWord, possessive } from './tables/function-words';
import { antecedents, countryWords, ofBodies, officeOf, otherHolders } from './tables/offices';

/** Kinds of what has presidents and secretaries of its own. */
const kindsWithOfficers: ReadonlySet<EntityKind> = new Set(['union', 'organisation', 'company']);

const LETTER = /\p{L}/u;

/** Words of a holder's name that are looked at: of the International Turkic Academy. */
const REACH = 5;

/** Words between the country's name and such a holder. */
const HOLDER_REACH = 3;

type Holder = 'country' | 'other' | 'unknown';

/** Kazakhstan's football federation: the country's name is part of another holder's. */
function namesOther(block: Block, token: number): boolean {
  for (let next = token + 1; next <= token + HOLDER_REACH; next++) {
    if (!block.has(next) || !isWithinPhrase(block, next - 1)) return false;
    if (hasStem(otherHolders, block.folded(next))) return true;
    if (isFunctionWord(block.folded(next)) && block.folded(next) !== possessive) return false;
  }
  return false;
}

/** The KCL and its president: does the word stand in the name of what has officers of its own? */
const namesUnion = ({ candidates }: Context, block: Block, token: number): boolean =>
  block.isCapital(token) &&
  covering(candidates[block.index] ?? [], token).some(({ forms }) =>
    forms.some(({ entity }) => kindsWithOfficers.has(entity.kind)),
  );

function holderAt(context: Context, block: Block, token: number): Holder {
  if (namesUnion(context, block, token)) return 'other';
  const word = block.folded(token);
  const owner = context.owners[block.index]?.at(token);
  if (owner?.side === 'own' && !owner.isPerson)
    return namesOther(block, owner.last) ? 'other' : 'country';
  if (hasStem(otherHolders, word)) return 'other';
  if (ofBodies.has(word)) return 'unknown';
  if (hasStem(countryWords, word)) return 'country';
  return block.isCapital(token) && LETTER.test(block.word(token)) && !owner ? 'other' : 'unknown';
}

/** What the words after `of` name: the country, or a thing that has a president of its own. */
function holderAfter(context: Context, block: Block, preposition: number): Holder {
  for (let token = preposition + 1; token <= preposition + REACH; token++) {
    if (!block.has(token) || !isWithinPhrase(block, token - 1)) break;
    const holder = holderAt(context, block, token);
    if (holder !== 'unknown') return holder;
  }
  return 'unknown';
}

/** AIBA president: an abbreviation in capitals that is no word for the country. */
function isOtherAbbreviation(context: Context, block: Block, office: number): boolean {
  const before = office - 1;
  if (!block.isLatin(before) || !block.isAllCapitals(before)) return false;
  if (block.isAllCapitals(office) || block.endOf(before) - block.startOf(before) < 2) return false;
  return context.owners[block.index]?.at(before) === undefined;
}

/** President of the chess federation, президент компании, қоғамның президенті: in Kazakh the holder comes first. */
function hasOtherHolder(context: Context, { block, first, last }: Candidate): boolean {
  const next = last + 1;
  if (context.language !== 'kk' && block.hasSpaceAfter(last)) {
    const word = block.folded(next);
    if (officeOf.has(word)) return holderAfter(context, block, next) === 'other';
    if (hasStem(otherHolders, word)) return true;
    if (isRussianAdjective(word) && namesOther(block, next)) return true;
  }
  const before = first - 1;
  if (!block.has(before) || !isWithinPhrase(block, before)) return false;
  return (
    hasStem(otherHolders, block.folded(before)) ||
    namesUnion(context, block, before) ||
    isOtherAbbreviation(context, block, first)
  );
}

const isOffice = ({ titles }: Context, { block, last }: Candidate): boolean =>
  titles.endAt(block, last);

/** The agency and its president: of what was named before, unless that is the country. */
function isOfAntecedent(context: Context, candidate: Candidate): boolean {
  const { block, first } = candidate;
  if (!antecedents.has(wordBefore(candidate))) return false;
  const sentence = sentenceOf(block, first);
  const named = context.owners[block.index]?.within(sentence.first, first - 1) ?? [];
  return !named.some(
    ({ side, isPlace, isPerson, last }) =>
      side === 'own' && !isPlace && !isPerson && !namesUnion(context, block, last),
  );
}

/** The prime ministers agreed: a country has but one. */
const isSeveral = ({ block, last }: Candidate, { lang, name }: LexiconForm): boolean =>
  lang === 'en' && block.folded(last).endsWith('s') && !name.endsWith('s');

/** A company's president. */
export const isOthersOffice = (
  context: Context,
  candidate: Candidate,
  form: LexiconForm,
): boolean =>
  (hasOtherHolder(context, candidate) ||
    isOfAntecedent(context, candidate) ||
    isSeveral(candidate, form)) &&
  isOffice(context, candidate);
