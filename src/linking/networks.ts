import type { Candidate } from './candidate';
import type { Context } from './context';
import { byArticle } from './judge-generic';
import type { LexiconForm } from './lexicon-form';
import type { Block } from './page';
import { sentenceOf } from './sentences';
import { hasStem } from './stems';
import { kazakhPlaceCase } from './tables/endings';
import {
  inListOfNetworks,
  invitations,
  networkPrepositions,
  networkWords,
} from './tables/networks';
import type { Evidence } from './verdict';

/** Facebook-те, Instagram-дағы: where something was written, on a page of the country. */
export function byNetworkCase(
  context: Context,
  { block, first, last }: Candidate,
  { lang, entity, changes }: LexiconForm,
): Evidence | undefined {
  if (lang !== 'kk' || entity.kind !== 'media' || !changes.includes('inflected')) return undefined;
  if (!block.isCapital(first) || !block.isLatin(first)) return undefined;
  return kazakhPlaceCase.test(block.folded(last)) ? byArticle(context) : undefined;
}

/** Names of a list before this one that are looked through, in tokens. */
const LIST_REACH = 10;
const LISTED = /^,?\s+$/u;

/** В Facebook, Telegram и WhatsApp: a preposition before the name, or before the list it stands in. */
function hasPreposition(block: Block, first: number): boolean {
  for (let token = first - 1; token >= first - LIST_REACH; token--) {
    if (!block.has(token) || !LISTED.test(block.gapAfter(token))) return false;
    const word = block.folded(token);
    if (networkPrepositions.has(word)) return block.hasSpaceAfter(token);
    if (!block.isCapital(token) && !inListOfNetworks.has(word)) return false;
  }
  return false;
}

/** Подпишитесь на нас в Telegram: the site speaks of itself. */
function isInvitation(block: Block, token: number): boolean {
  const sentence = sentenceOf(block, token);
  for (let at = sentence.first; at < token; at++)
    if (hasStem(invitations, block.folded(at))) return true;
  return false;
}

/** В Instagram, через Telegram: a network where something is written, on a page of the country in Russian. */
export function byNetworkPreposition(
  context: Context,
  { block, first, last }: Candidate,
  { lang, heads }: LexiconForm,
): Evidence | undefined {
  if (lang !== 'ru' || !block.isCapital(first)) return undefined;
  if (!heads.some((head) => networkWords.has(head))) return undefined;
  const isJoined = block.has(last + 1) && block.gapAfter(last) === '-';
  if (isJoined || !hasPreposition(block, first) || isInvitation(block, first)) return undefined;
  return byArticle(context);
}
