import { beginningWithin, type Candidate, covering } from './candidate';
import type { Context } from './context';
import { isDigit } from './fold';
import { isInitial, isSpaced, isWithinPhrase } from './gaps';
import { isGivenName } from './given-name';
import { isHeadline } from './headline';
import type { Block } from './page';
import { hasStem, isOfStem } from './stems';
import { genitiveAdjective, headlineVerb, patronymic, surnameEnding } from './tables/endings';
import { isFunctionWord } from './tables/function-words';
import { acts, divisions, housesOfPosts, placesWithPosts, postsOfPlaces } from './tables/offices';

const isPersons = ({ forms }: Candidate): boolean =>
  forms.some(({ entity }) => entity.kind === 'person');

/** Words from a post to the district that it is of. */
const REACH = 6;
const AND = 'и';

/** Аким Алатауского района, акимы Ильинского и Лесного сельских округов: adjectives and what they are of. */
function beginsDistrict({ block, last }: Candidate): boolean {
  for (let token = last + 1; token <= last + REACH && block.has(token); token++) {
    const word = block.folded(token);
    if (hasStem(divisions, word)) return token > last + 1;
    if (!genitiveAdjective.test(word) && (word !== AND || token === last + 1)) return false;
  }
  return false;
}

/** President Nursultan Nazarbaiev: a town's name that stands before a surname. */
const namesGiven = (candidate: Candidate): boolean =>
  candidate.forms.every((form) => isGivenName(candidate, form));

/** President Accepts Resignation: in a headline in title case verbs have capitals too. */
const isHeadlineVerb = (block: Block, token: number): boolean =>
  headlineVerb.test(block.folded(token)) && block.has(token + 1) && isHeadline(block);

/** Does a personal name begin after the candidate, or any capitalised word that nothing else is known of? */
function beginsPerson(
  context: Context,
  { block, last }: Candidate,
  known: readonly Candidate[],
): boolean {
  if (known.some(isPersons)) return true;
  if (known.length > 0 && known.every(namesGiven)) return true;
  if (context.language === 'kk' && !looksLikeKazakhName(block, last + 1)) return false;
  if (context.language === 'en' && isHeadlineVerb(block, last + 1)) return false;
  const owner = context.owners[block.index]?.at(last + 1);
  if (known.length > 0) return false;
  return !owner || owner.side === 'hint' || (context.language === 'en' && owner.side === 'foreign');
}

/** Указом Президента Аида Балаева назначена: an act of the office, and then who is named in it. */
function isActOfOffice({ block, first }: Candidate, person: readonly Candidate[]): boolean {
  if (!block.has(first - 1) || !isSpaced(block, first - 1)) return false;
  if (person.some(isPersons)) return false;
  return hasStem(acts, block.folded(first - 1));
}

/** Асқар Мамин, Мамин, А. Мамин; but no Ауыл шаруашылығы and no Арыстағы апат: a lone capital is no person's. */
function looksLikeKazakhName(block: Block, token: number): boolean {
  if (surnameEnding.test(block.folded(token)) || patronymic.test(block.folded(token))) return true;
  if (isInitial(block, token)) return true;
  const next = token + 1;
  return block.has(next) && block.isCapital(next) && isWithinPhrase(block, token);
}

/** Облыс әкімі, Семей қаласының әкімі: the word for a post says that it is the place's before it. */
function isPostOfPlace({ owners }: Context, { block, first, last }: Candidate): boolean {
  if (first !== last || !postsOfPlaces.has(block.folded(last))) return false;
  if (!isSpaced(block, first - 1)) return false;
  if (isOfStem(placesWithPosts, block.folded(first - 1))) return true;
  return owners[block.index]?.at(first - 1)?.isPlace === true;
}

/** Ombudsman Office, Prime Minister’s Secretariat: what a post has, and no person. */
const isHouseOfPost = (block: Block, token: number): boolean =>
  housesOfPosts.has(block.folded(token));

/**
 * President Tokayev, Премьер-министр Асқар Мамин: a post before a personal name is the person's title,
 * no mention of the office.
 */
function isTitleOfPerson(context: Context, candidate: Candidate): boolean {
  const { block, last, forms } = candidate;
  const next = last + 1;
  if (!block.has(next) || !block.isCapital(next) || !isSpaced(block, last)) return false;
  if (forms.every(({ strength }) => strength !== 'generic')) return false;
  if (isDigit(block.word(next).charCodeAt(0)) || !context.titles.endAt(block, last)) return false;
  const isLetter = isInitial(block, next) && block.gapAfter(next).startsWith('.');
  if (isFunctionWord(block.folded(next)) && !isLetter) return false;
  if (isHouseOfPost(block, next)) return false;
  if (beginsDistrict(candidate) || isPostOfPlace(context, candidate)) return false;
  const person = beginningWithin(context.candidates[block.index] ?? [], next, next);
  return !isActOfOffice(candidate, person) && beginsPerson(context, candidate, person);
}

/** Is the candidate a person's title, or does it stand inside one? */
export function isInTitle(context: Context, { block, first, last }: Candidate): boolean {
  const around = covering(context.candidates[block.index] ?? [], first);
  for (const title of around)
    if (last <= title.last && isTitleOfPerson(context, title)) return true;
  return false;
}
