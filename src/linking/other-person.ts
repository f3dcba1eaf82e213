import { type Candidate, covering } from './candidate';
import type { Context } from './context';
import { endsSentence, isInitial } from './gaps';
import { isHeadline } from './headline';
import type { LexiconForm } from './lexicon-form';
import { hasFeminineVerb } from './namesakes';
import type { Block } from './page';
import { beginsSentence } from './sentences';
import { kazakhCase, patronymic, russianVerb, sameRussianCase } from './tables/endings';
import { isFunctionWord, placePrepositions } from './tables/function-words';

/** What is asked of a page to tell somebody else's full name. */
export type PersonContext = Pick<Context, 'language' | 'owners' | 'candidates' | 'titles'>;

const BESIDE = /^(?:[\s\p{Cf}]+|[-‐‑–])$/u;
const AFTER_INITIAL = /^\.[\s\p{Cf}-]*$/u;
/** Is the token part of an owner or of a name that is no person's? */
function isKnown(context: PersonContext, block: Block, token: number): boolean {
  const owner = context.owners[block.index]?.at(token);
  if (owner && !owner.isPerson) return true;
  return covering(context.candidates[block.index] ?? [], token).some(
    ({ forms }) =>
      forms.every(({ entity }) => entity.kind !== 'person') || forms.some(isKnownSurname),
  );
}

/** Тоқаевқа Назарбаев хат жазды: a surname that needs no given name is none itself. */
const isKnownSurname = ({ strength, changes }: LexiconForm): boolean =>
  strength === 'unmistakable' && changes.includes('surname');

const OBLIQUE = /^[а-яё]+(?:а|у|ым|е)$/u;

/** Призёр Игр в Сочи Тен: after such a preposition a capital is a place's, and the surname the next phrase's. */
const isPlaceBefore = (block: Block, token: number, surname: string): boolean =>
  block.has(token - 1) &&
  placePrepositions.has(block.folded(token - 1)) &&
  BESIDE.test(block.gapAfter(token - 1)) &&
  !OBLIQUE.test(surname);

/** A capital opens every sentence: only what cannot be a given name there is none. */
function opensWithoutGivenName(block: Block, token: number, surname: string): boolean {
  if (!beginsSentence(block, token)) return false;
  const word = block.folded(token);
  if (russianVerb.test(word) || kazakhCase.test(word)) return true;
  return (
    OBLIQUE.test(surname) &&
    !sameRussianCase.some(([given, own]) => given.test(word) && own.test(surname))
  );
}

/** A capitalised word before a bare surname that is not known to be anything but a given name. */
function isGivenName(
  context: PersonContext,
  block: Block,
  token: number,
  surname: string,
): boolean {
  if (!block.isCapital(token) || isFunctionWord(block.folded(token))) return false;
  if (block.isAllCapitals(token) && block.endOf(token) - block.startOf(token) > 1) return false;
  if (isHeadline(block) || isKnown(context, block, token)) return false;
  if (isPlaceBefore(block, token, surname)) return false;
  return !opensWithoutGivenName(block, token, surname);
}

/** Назарбаев Әбішұлы …, Назарбаев Болат Абишевич: a patronymic after the surname, or after one word more. */
function goesOnWithPatronymic(block: Block, last: number): boolean {
  for (let token = last + 1; token <= last + 2; token++) {
    if (!block.has(token) || !block.isCapital(token) || !BESIDE.test(block.gapAfter(token - 1)))
      return false;
    if (patronymic.test(block.folded(token))) return true;
  }
  return false;
}

const FEMININE = /[вн]а$/u;
const HER_NAME = /^[а-яё]+[ая]$/u;
const HIS_NAME = /^[а-яё]{3,}[бвгджзйклмнпрстфхцчшщ]$/u;

/** Токаева Нина, Токаев Иван: a given name after the surname, as lists have it. */
function goesOnWithGivenName(context: PersonContext, { block, last }: Candidate): boolean {
  const next = last + 1;
  if (!block.has(next) || !block.hasSpaceAfter(last)) return false;
  if (!block.isCapital(next) || block.isAllCapitals(next) || isKnown(context, block, next))
    return false;
  const isHers = FEMININE.test(block.folded(last));
  return (isHers ? HER_NAME : HIS_NAME).test(block.folded(next));
}

/** Is a woman of the surname named anywhere on the page: Назарбаевой, …вна Назарбаева? */
const namesWoman = ({ owners }: PersonContext, surname: string): boolean =>
  owners.some(
    ({ block: { text } }) =>
      text.includes(`${surname.slice(0, -1)}ой`) || text.includes(`вна ${surname}`),
  );

/**
 * Назарбаева основала фонд: the genitive of his name is the nominative of hers. It is she who opens a sentence
 * before a woman's verb, or stands before one where the page names her elsewhere.
 */
function isWoman(context: PersonContext, { block, first, last }: Candidate): boolean {
  if (!FEMININE.test(block.folded(last)) || !hasFeminineVerb(block, last)) return false;
  return beginsSentence(block, first) || namesWoman(context, block.word(last));
}

/** Назарбаева on a Kazakh page is she: his genitive is Назарбаевтың. */
export const isRussianCase = ({ language }: Context, form: LexiconForm): boolean =>
  language === 'kk' && form.lang === 'ru' && form.changes.includes('inflected');

/** Does a bare surname belong to somebody else's full name: Bolat Nazarbayev, Б. Назарбаев, Назарбаев Болат Әбішұлы? */
export function isOtherPerson(
  context: PersonContext,
  candidate: Candidate,
  form: LexiconForm,
): boolean {
  const { block, first, last } = candidate;
  if (form.changes.includes('inflected') && isWoman(context, candidate)) return true;
  if (goesOnWithPatronymic(block, last) || goesOnWithGivenName(context, candidate)) return true;
  const before = first - 1;
  if (!block.has(before) || context.titles.endAt(block, before)) return false;
  const gap = block.gapAfter(before);
  if (isInitial(block, before) && AFTER_INITIAL.test(gap)) return !endsSentence(block, before);
  return BESIDE.test(gap) && isGivenName(context, block, before, block.folded(last));
}
