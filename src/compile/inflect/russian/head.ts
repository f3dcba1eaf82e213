import type { EntityKind } from '../../../model/entity';
import { adjectiveGender } from './adjectives';
import type { Gender } from './cases';
import { headNouns, pluralNouns, prepositions } from './noun-words';

/** Where a phrase changes: its head noun, the adjectives that agree with it and the gender they show. */
export interface Head {
  readonly head: number;
  readonly adjectives: ReadonlySet<number>;
  readonly gender: Gender | undefined;
}

/** Kinds whose names are often two foreign words, of which the last declines: Нур Отана, Ак жола. */
const properKinds: ReadonlySet<EntityKind> = new Set([
  'party',
  'union',
  'organisation',
  'media',
  'company',
  'facility',
  'place',
  'programme',
]);

/** Its last part, as only that declines: CNPC-Актобемунайгаз. */
const isRussianWord = (word: string): boolean => /(^|-)[а-яё]+$/i.test(word);
const opensTail = (word: string): boolean =>
  /^[«"“„(]/.test(word) || (word === word.toLowerCase() && prepositions.has(word));

/** The words before the first preposition, quotation or number. */
function coreLength(words: readonly string[]): number {
  const tail = words.findIndex((word, at) => at > 0 && (opensTail(word) || /^\d/.test(word)));
  return tail < 0 ? words.length : tail;
}

const isHeadNoun = (word: string): boolean => {
  const lower = word.toLowerCase();
  return headNouns.has(lower) || pluralNouns.has(lower);
};

/** A run of foreign words: no adjective before the first noun, and the noun is no known head. */
const isProperRun = (core: readonly string[], kind: EntityKind): boolean =>
  core.length > 1 && properKinds.has(kind) && !isHeadNoun(core[0] ?? '');

const isAdjective = (word: string | undefined): boolean =>
  word !== undefined && adjectiveGender(word) !== undefined;

/** `и` between adjectives, and an adverb before one: заведомо ложная. */
const isBetween = (core: readonly string[], at: number): boolean =>
  /^(и|[а-яё]{4,}о)$/.test(core[at] ?? '') && isAdjective(core[at + 1]);

function adjectivesBefore(core: readonly string[], fixed: ReadonlySet<number>): readonly number[] {
  const found: number[] = [];
  for (const [at, word] of core.entries()) {
    if (fixed.has(at) || isBetween(core, at)) continue;
    if (!isAdjective(word)) break;
    found.push(at);
  }
  return found;
}

function firstNoun(core: readonly string[], after: number, fixed: ReadonlySet<number>): number {
  return core.findIndex((word, at) => at > after && word !== 'и' && !fixed.has(at));
}

function lastFree(core: readonly string[], fixed: ReadonlySet<number>): number {
  return core.findLastIndex((_, at) => !fixed.has(at));
}

/** An adjective whose noun is marked as fixed: the mark is then no help, both stand in one case. */
export const isSevered = (
  words: readonly string[],
  { head }: Head,
  fixed: ReadonlySet<number>,
): boolean => fixed.has(head + 1) && head + 1 < coreLength(words) && isAdjective(words[head]);

/** Finds the head of a phrase in the nominative; undefined where there is none that could decline. */
export function headOf(
  words: readonly string[],
  kind: EntityKind,
  fixed: ReadonlySet<number>,
): Head | undefined {
  const core = words.slice(0, coreLength(words));
  const adjectives = adjectivesBefore(core, fixed);
  const last = adjectives.at(-1) ?? -1;
  const noun =
    isProperRun(core, kind) && last < 0 ? lastFree(core, fixed) : firstNoun(core, last, fixed);
  const head = noun < 0 ? last : noun;
  if (head < 0 || !isRussianWord(core[head] ?? '')) return undefined;
  const agreeing = adjectives.filter((at) => at !== head);
  const gender = adjectiveGender(core[agreeing[0] ?? -1] ?? '');
  return { head, adjectives: new Set(agreeing), gender };
}
