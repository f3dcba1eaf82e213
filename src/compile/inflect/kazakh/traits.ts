import type { EntityKind, Name } from '../../../model/entity';
import { isLowerCase, lastWord, wordsOf } from '../form';
import { hasGenitive, isAdjective, isFusedPossessive, isPossessed } from './possessed';

/** Which suffixes a name takes, by what it names. */
export interface Traits {
  /** Ends in a possessive of the third person already: Еңбек кодексі. */
  readonly isPossessed: boolean;
  /** Is a possessive that has become a word of its own: Елбасы. */
  readonly isFused: boolean;
  /** Has an owner, so that the possessive may be added: (ел) Парламенті. */
  readonly isOwned: boolean;
  /** May be «ours»: Үкіметіміз, Алматымыз. */
  readonly isOurs: boolean;
  /** Its head may stand without its possessive: Қылмыстық кодекс; not after a genitive. */
  readonly standsAlone: boolean;
  /** There are many of it: әкімдер. */
  readonly isCounted: boolean;
  /** Whether it takes -дағы, and with it the suffixes of a noun (those of Almaty); persons take none. */
  readonly attributes: 'none' | 'adjective' | 'noun';
  /** Makes adjectives and names of people in -лық. */
  readonly isRelational: boolean;
}

/** Nobody's: they take no possessive, nor do their last words look possessed. */
const properKinds: ReadonlySet<EntityKind> = new Set([
  'person',
  'place',
  'party',
  'media',
  'company',
]);
const ownedKinds: ReadonlySet<EntityKind> = new Set([
  'institution',
  'law',
  'concept',
  'event',
  'programme',
  'treaty',
  'index',
]);

/** Names of more words are titles: official prose does not call them «ours» or count them. */
const MOST_WORDS = 3;

const isCommonNoun = ({ text, strength }: Name, kind: EntityKind): boolean =>
  isLowerCase(text) || (strength === 'generic' && !properKinds.has(kind));

const isPlural = (word: string): boolean => /\p{L}{3}[лдт][ае]р$/u.test(word);

/** The last of several regions or districts: Ақмола және Ақтөбе облыстарында. */
const isDivision = (words: readonly string[], kind: EntityKind): boolean =>
  kind === 'place' && words.length > 1 && /^(?:облысы|ауданы)$/.test(words.at(-1) ?? '');

/** The last of several ministries, however long its name: Қаржы, Ғылым және жоғары білім министрліктері. */
const isMinistry = (words: readonly string[]): boolean => words.at(-1) === 'министрлігі';

function isCounted(words: readonly string[], kind: EntityKind, possessed: boolean): boolean {
  if (isDivision(words, kind) || isMinistry(words)) return true;
  if (isPlural(words.at(-1) ?? '') || hasGenitive(words) || words.length > MOST_WORDS) return false;
  return (
    kind === 'concept' || (kind === 'institution' && (isLowerCase(words[0] ?? '') || possessed))
  );
}

/** A derivation of an ordinary word is an ordinary word too: аралдық. */
const isDerivable = ({ strength }: Name, kind: EntityKind): boolean =>
  (kind === 'place' || kind === 'institution') && strength !== 'ordinary' && strength !== 'code';

/** Full names of persons are inflected elsewhere: of these, more than one word is a title. */
const isTitle = (words: readonly string[], kind: EntityKind): boolean =>
  kind === 'person' && words.length > 1;

const claimedKinds: ReadonlySet<EntityKind> = new Set(['institution', 'law', 'place']);
const isClaimed = (kind: EntityKind, isFused: boolean): boolean =>
  isFused || kind === 'person' || claimedKinds.has(kind);

function attributesOf(kind: EntityKind): Traits['attributes'] {
  if (kind === 'person') return 'none';
  return kind === 'place' || kind === 'institution' ? 'noun' : 'adjective';
}

/** The suffixes that this name takes. */
export function traitsOf(name: Name, kind: EntityKind): Traits {
  const words = wordsOf(name.text);
  const isFused = isFusedPossessive(lastWord(name.text));
  const title = isTitle(words, kind);
  const possessed = !isFused && isPossessed(words, properKinds.has(kind) && !title);
  const ownable = title || ownedKinds.has(kind) || isCommonNoun(name, kind);
  const isOwned = !isFused && !possessed && ownable;
  return {
    isPossessed: possessed,
    isFused,
    isOwned,
    isOurs: words.length <= MOST_WORDS && !possessed && isClaimed(kind, isFused),
    isCounted: isCounted(words, kind, possessed),
    standsAlone: possessed && !hasGenitive(words) && isAdjective(words.at(-2) ?? ''),
    attributes: attributesOf(kind),
    isRelational: words.length === 1 && !possessed && !isFused && isDerivable(name, kind),
  };
}
