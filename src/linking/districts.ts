import type { Candidate } from './candidate';
import type { Context } from './context';
import { isSpaced, isWithinPhrase } from './gaps';
import type { FormSort, LexiconForm } from './lexicon-form';
import type { Block } from './page';
import { isOfStem } from './stems';
import {
  beginsList,
  districtWords,
  inListOfRegions,
  kazakhDistricts,
  regionNouns,
  regionsThemselves,
  regionWords,
  sharedWords,
} from './tables/districts';
import type { Evidence } from './verdict';

/** Names before the word that they share, in tokens: Zhambyl, Ili, Karasai and Talgar districts. */
const SHARED_REACH = 8;
const LISTED = /^(?:,\s*|\s+)$/u;
const AND = 'and';
const REGIONAL = 'regional';

/** The word after a list that goes on after the name, to “and” and a last name. */
function wordAfterList(block: Block, last: number): string | undefined {
  let isLast = false;
  for (let token = last + 1; token <= last + SHARED_REACH; token++) {
    if (!block.has(token)) return undefined;
    if (!block.hasSpaceAfter(token - 1) && !LISTED.test(block.gapAfter(token - 1)))
      return undefined;
    const word = block.folded(token);
    if (isLast && block.isCapital(token - 1) && sharedWords.has(word)) return word;
    if (word === AND) isLast = true;
    else if (!block.isCapital(token)) return undefined;
    else if (token === last + 1 && !block.gapAfter(last).startsWith(',')) return undefined;
  }
  return undefined;
}

/** And Atyrau regions: the word after the last name of such a list. */
function wordAfterLast(block: Block, first: number, last: number): string | undefined {
  const word = isSpaced(block, last) ? block.folded(last + 1) : '';
  const ends = sharedWords.has(word) && block.has(first - 1) && block.folded(first - 1) === AND;
  return ends ? word : undefined;
}

/** Mangystau and Atyrau regions: is the first of them a region of its own name, of which no town is called so? */
const isRegion = ({ entity: { names } }: LexiconForm): boolean =>
  regionNouns.has(names.en?.split(' ').at(-1) ?? '') || regionsThemselves.has(names.en ?? '');

const isDistrictWord = (folded: string): boolean => districtWords.has(folded.replace(/s$/u, ''));

/** Is the name one of such regions or districts? A region's own name is a region's, but not a district's. */
const isOneOf = (shared: string, form: LexiconForm): boolean =>
  !isRegion(form) || isDistrictWord(shared);

const isOneDistrict = (folded: string): boolean =>
  districtWords.has(folded) || isOfStem(kazakhDistricts, folded);

/** Zhambyl district, Atyrau and Turkistan regions: a part of a region or city, or a region, called like another place. */
export function isDistrict({ block, first, last }: Candidate, form: LexiconForm): boolean {
  if (isSpaced(block, last) && isOneDistrict(block.folded(last + 1))) return true;
  const shared = wordAfterLast(block, first, last) ?? wordAfterList(block, last);
  return shared !== undefined && isOneOf(shared, form);
}

/** Names of a list before this one, in tokens. */
const LIST_REACH = 24;
/** A list goes on over commas and little words, or begins after a bracket, colon or dash. */
const GOES_ON = /^(?:,?\s+|,?\s*\(\s*|:\s+|\s*[–—-]{1,2}\s*)$/u;
const OPENS = /[(:–—-]/u;

/** Districts of Almaty lie there; regions of Atyrau and Aktobe are called so. */
function opensAfter(block: Block, token: number, isOpen: boolean): boolean {
  if (OPENS.test(block.gapAfter(token))) return true;
  const areWithin = isDistrictWord(block.folded(token)) && block.folded(token + 1) === 'of';
  return isOpen && !areWithin;
}

/** The word for regions or districts before the list in which the name is, where it says what the names are. */
function headOfList(block: Block, first: number): string | undefined {
  let opens = false;
  for (let token = first - 1; token >= first - LIST_REACH; token--) {
    if (!block.has(token)) return undefined;
    const isBeside = block.hasSpaceAfter(token);
    if (!isBeside && !GOES_ON.test(block.gapAfter(token))) return undefined;
    const word = block.folded(token);
    if (sharedWords.has(word)) return opensAfter(block, token, opens) ? word : undefined;
    opens ||= (!isBeside && OPENS.test(block.gapAfter(token))) || beginsList.has(word);
    if (!block.isCapital(token) && !inListOfRegions.has(word)) return undefined;
  }
  return undefined;
}

/** The region of Atyrau: one alone. */
const isRegionOf = (block: Block, first: number): boolean =>
  block.has(first - 2) &&
  block.folded(first - 1) === 'of' &&
  isWithinPhrase(block, first - 2) &&
  regionWords.has(block.folded(first - 2));

/** In the regions of Atyrau, Aktobe and Kostanay; three regions (Atyrau, Aktobe): a region called like its town. */
export function isListedRegion(
  { language, owners }: Context,
  { block, first, last }: Candidate,
  form: LexiconForm,
): boolean {
  if (language !== 'en' || regionWords.has(block.folded(last))) return false;
  const owner = owners[block.index]?.at(first);
  if (owner?.side === 'own' && !owner.isPlace) return false;
  const shared = headOfList(block, first);
  if (shared !== undefined) return isOneOf(shared, form);
  return !isRegion(form) && (isRegionOf(block, first) || isRegional(block, last));
}

/** Almaty regional government: of the region. */
const isRegional = (block: Block, last: number): boolean =>
  isSpaced(block, last) && block.folded(last + 1) === REGIONAL;

/** A region's own short name, which its town has too. */
export const isShortRegion = ({ lang, entity, heads }: FormSort): boolean =>
  lang === 'en' && entity.kind === 'place' && heads.includes(REGIONAL);

/**
 * Aktobe in the regions of Aktobe and Atyrau, in Atyrau and Aktobe regions, the region of Aktobe: what says that
 * it is the region.
 */
export function byRegions(_: Context, { block, first, last }: Candidate): Evidence | undefined {
  if (isRegionOf(block, first)) return { kind: 'head-word', by: block.word(first - 2) };
  if (isRegional(block, last)) return { kind: 'head-word', by: block.word(last + 1) };
  const shared =
    headOfList(block, first) ?? wordAfterList(block, last) ?? wordAfterLast(block, first, last);
  return shared === undefined || isDistrictWord(shared)
    ? undefined
    : { kind: 'head-word', by: shared };
}
