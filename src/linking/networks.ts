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
  type NetworkLanguage,
  networkCalls,
  networkNouns,
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
const LISTED = /^(?:,\s*|\s+)$/u;
/** Мессенджеры — WhatsApp, Telegram. */
const LIST_OPENS = /^(?:,?\s+|:\s+|\s+[–—-]\s+)$/u;

/** On TikTok and Telegram; платформы, как Facebook: the word before the name, or before the list it stands in. */
function wordBefore(
  block: Block,
  first: number,
  prepositions: ReadonlySet<string>,
): string | undefined {
  for (let token = first - 1; token >= first - LIST_REACH && block.has(token); token--) {
    const [word, gap] = [block.folded(token), block.gapAfter(token)];
    if (hasStem(networkNouns, word)) return LIST_OPENS.test(gap) ? block.word(token) : undefined;
    if (!LISTED.test(gap)) return undefined;
    if (prepositions.has(word)) return block.hasSpaceAfter(token) ? block.word(token) : undefined;
    if (!block.isCapital(token) && !inListOfNetworks.has(word)) return undefined;
  }
  return undefined;
}

/** Share on Facebook; подпишитесь на нас в Telegram: the site speaks of itself. */
function isCall(block: Block, name: number): boolean {
  const { first, last } = sentenceOf(block, name);
  for (let at = first; at <= last; at++) {
    const word = block.folded(at);
    if (networkCalls.has(word) && !block.isAllCapitals(at)) return true;
    if (at < name && hasStem(invitations, word)) return true;
  }
  return false;
}

const hasPrepositions = (lang: LexiconForm['lang']): lang is NetworkLanguage =>
  lang in networkPrepositions;

/** Posted on Facebook, через Telegram: where something was written, on a page of the country. */
export function byNetworkPreposition(
  context: Context,
  { block, first, last }: Candidate,
  { lang, entity, heads }: LexiconForm,
): Evidence | undefined {
  if (!hasPrepositions(lang) || entity.kind !== 'media' || first !== last) return undefined;
  if (!block.isCapital(first) || !heads.some((head) => networkWords.has(head))) return undefined;
  const isJoined = block.has(last + 1) && block.gapAfter(last) === '-';
  const by = wordBefore(block, first, networkPrepositions[lang]);
  if (isJoined || by === undefined || isCall(block, first)) return undefined;
  return byArticle(context) && { kind: 'head-word', by };
}
