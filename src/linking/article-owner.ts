import type { Language } from '../model/language';
import { type Balance, isHomeLanguage } from './balance';
import type { ArticleOwner } from './context';

/** Foreign owners that one own may stand beside: articles on foreign policy name many. */
const FOREIGN_PER_OWN = 2;
const FOREIGN_PER_OWN_ON_TOP = 5;
const FOREIGN_PER_OWN_ABROAD = 1.5;

/** Naming the country is enough; what only hints at it needs company, and a home language is one. */
const ENOUGH = 2;

function evidenceOf(balance: Balance, language: Language | 'other', isHomeSite: boolean): number {
  const { own, hints, generics } = balance;
  const isHome = isHomeLanguage(language);
  const company = (isHome ? 1 : 0) + (isHomeSite && hints > 0 ? 1 : 0);
  const signs = (generics > 0 ? 1 : 0) + (balance.namesHomePerson ? 1 : 0);
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

/** Long names of bodies in a sentence of a home language, before any other country: they deal with it. */
const signsOf = ({ generics, isForeignFirst, isSentence }: Balance, isHome: boolean): number =>
  isHome && isSentence && !isForeignFirst ? generics : 0;

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
  if (isHome && own === 0 && balance.isForeignFirst) return false;
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
