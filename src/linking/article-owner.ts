import type { Language } from '../model/language';
import { type Balance, isHomeLanguage } from './balance';
import type { ArticleOwner } from './context';

/** Foreign owners that one own may stand beside: articles on foreign policy name many. */
const FOREIGN_PER_OWN = 2;
const FOREIGN_PER_OWN_ON_TOP = 5;
const FOREIGN_PER_OWN_ABROAD = 1.5;

/** Naming the country is enough; what only hints at it needs company, and a home language is one. */
const ENOUGH = 2;

/** Generic names that speak for the country where nothing else does; in a sentence one is enough. */
const NAMES_ALONE = 3;

const isNamesEnough = ({ generics, hints, own, isSentence }: Balance): boolean =>
  generics >= (own + hints > 0 || isSentence ? 1 : NAMES_ALONE);

function evidenceOf(balance: Balance, language: Language | 'other', isHomeSite: boolean): number {
  const { own, hints } = balance;
  const isHome = isHomeLanguage(language);
  const company = (isHome ? 1 : 0) + (isHomeSite && hints > 0 ? 1 : 0);
  const signs = (isNamesEnough(balance) ? 1 : 0) + (balance.namesHomePerson ? 1 : 0);
  return own * ENOUGH + hints + company + (isHome ? signs : 0);
}

/** One town, and two words for other countries; three where the town is the first. */
const isTownAmongOthers = ({ foreign, guests, isForeignFirst }: Balance): boolean =>
  foreign - guests >= ENOUGH + (isForeignFirst ? 0 : 1);

/** Named once and late, by a town alone, or where the page began with others: Similar laws exist in Kazakhstan and Russia. */
function isInPassing(balance: Balance, isHome: boolean): boolean {
  const { own, foreign, hints, onTop, isLong } = balance;
  const isAbroad = balance.opensAbroad && !balance.namesHomeBody;
  if (isAbroad && own < ENOUGH && own + hints <= Math.max(1, foreign)) return true;
  if (isHome || own !== 1 || hints > 0) return false;
  const isLate = balance.isLate && !balance.namesHomeBody;
  if (balance.hasPlacesOnly && (isLate || balance.isBirthplace || isTownAmongOthers(balance)))
    return true;
  return (isLong && !onTop) || (isLate && foreign > 0);
}

/** Towns alone, and as many words for other countries; one more where it opens with a town. */
const isOutweighed = ({ hasPlacesOnly, own, foreign, hints, opensAtHome }: Balance): boolean =>
  hasPlacesOnly && foreign >= own + hints * ENOUGH + (opensAtHome ? 1 : 0);

/** So many long names of bodies outweigh another country that comes after them. */
const NAMES_PER_FOREIGN = 6;

/** Long names of bodies of a home language, before any other country: in a sentence they deal with it. */
function signsOf({ generics, isForeignFirst, isSentence }: Balance, isHome: boolean): number {
  if (!isHome || isForeignFirst) return 0;
  return isSentence ? generics : Math.floor(generics / NAMES_PER_FOREIGN);
}

/** At the top, but behind another country, and not in the headline: Власти строят мост. ¶ Деньги дали Россия и Казахстан. */
const isBehind = ({ isForeignFirst, opensAtHome }: Balance): boolean =>
  isForeignFirst && !opensAtHome;

function foreignPerOwn(balance: Balance): number {
  if (balance.opensElsewhere) return FOREIGN_PER_OWN_ABROAD;
  return balance.onTop && !isBehind(balance) ? FOREIGN_PER_OWN_ON_TOP : FOREIGN_PER_OWN;
}

/** Is the page about the country, rather than one that names it in passing? */
export function isAbout(
  balance: Balance,
  language: Language | 'other',
  isHomeSite: boolean,
): boolean {
  if (evidenceOf(balance, language, isHomeSite) < ENOUGH) return false;
  const { own, foreign, guests, hints } = balance;
  const isHome = isHomeLanguage(language);
  if ((balance.isOnlyNamed || balance.isRace) && hints === 0 && !isHomeSite) return false;
  if (balance.isInWorldLanguage && isOutweighed(balance)) return false;
  if (balance.isLesson && hints < ENOUGH + 1) return false;
  if (isHome && own === 0 && (balance.isForeignFirst || balance.isSetAbroad)) return false;
  if (isInPassing(balance, isHome) && !isHomeSite) return false;
  const more = hints + signsOf(balance, isHome);
  return foreign - guests <= more + own * foreignPerOwn(balance);
}

/** Whose things the page's generic names are where nothing nearer says so. */
export function articleOwner(balance: Balance, language: Language | 'other'): ArticleOwner {
  const { own, foreign, guests, hints, onTop, opensAbroad, by } = balance;
  const signs = signsOf(balance, isHomeLanguage(language));
  const isOwner = foreign - guests <= hints + signs + own * (onTop ? 2 : 1);
  return { isOwn: isOwner, opensAbroad, ...(by === undefined ? {} : { by }) };
}
