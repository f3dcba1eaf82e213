import type { EntityKind, Name } from '../../../model/entity';
import { changesOf } from '../changes';
import { distinct, type Form, isAllCapitals, lastWord, wordsOf } from '../form';
import { hyphenated } from './abbreviations';
import {
  alphabetOf,
  alphabets,
  bareLatin,
  latinSpellings,
  toCyrillic,
  toLatin,
  toOldLatin,
} from './latin';
import { mainForms, paradigmOf, relationalForms } from './paradigm';
import { isInCase } from './possessed';

const isCyrillic = (text: string): boolean => /^[а-яёәғқңөұүһі\d -]*[а-яёәғқңөұүһі]$/i.test(text);
const isLatin = (text: string): boolean => /^[\p{Script=Latin}.]*\p{Script=Latin}$/u.test(text);

const takesNoSuffix = (name: Name): boolean =>
  name.inflect === 'none' ||
  isInCase(wordsOf(name.text)) ||
  (name.fixedWords ?? []).includes(wordsOf(name.text).length - 1);

/** КНБ-like words, also ӘҚБтК: read by letters, so suffixes follow a hyphen. */
const isSpeltOut = (word: string, { role }: Name): boolean =>
  isAllCapitals(word) || (role === 'abbreviation' && /\p{Lu}.*\p{Lu}$/u.test(word));

/** Longer names are hardly ever written in Latin letters, but for those of bodies. */
const MOST_LATIN_WORDS = 3;
const MOST_LATIN_WORDS_OF_BODY = 7;
/** Of a term one word is enough; a term is read only where a letter tells Kazakh from other languages. */
const KAZAKH_LATIN = /[äğñöşūüáǵńóúýqә]/i;

/** A term that is a name of two words: Jańa Qazaqstan. */
const isProperTerm = ({ text, strength }: Name): boolean =>
  strength === 'unmistakable' && /^\p{Lu}\p{Ll}+ \p{L}+$/u.test(text);

function isWrittenInLatin(name: Name, kind: EntityKind): boolean {
  if (!isCyrillic(name.text)) return false;
  const words = wordsOf(name.text).length;
  if (kind === 'concept') return words === 1 || isProperTerm(name);
  return words <= (kind === 'institution' ? MOST_LATIN_WORDS_OF_BODY : MOST_LATIN_WORDS);
}

/** A Latin text is Kazakh where it has Kazakh letters or is one of the entity's Cyrillic names. */
function isKazakhLatin(text: string, names: readonly Name[]): boolean {
  if (/[äğıñöşūüáǵńóúýq]/i.test(text)) return true;
  const bare = bareLatin(text);
  return names.some(
    (name) =>
      name.lang === 'kk' &&
      alphabets.some((one) => bareLatin(toLatin(name.text, one)) === bare && name.text !== text),
  );
}

/** The suffixed forms of a name in Latin letters: its own stem, suffixes in its own alphabet. */
function latinForms(name: Name, kind: EntityKind): readonly string[] {
  const cyrillic = toCyrillic(name.text);
  const alphabet = alphabetOf(name.text);
  return paradigmOf({ ...name, text: cyrillic }, kind).map((form) => {
    let shared = 0;
    while (shared < cyrillic.length && form[shared] === cyrillic[shared]) shared += 1;
    return name.text.slice(0, shared) + toLatin(form.slice(shared), alphabet);
  });
}

function textsOf(name: Name, kind: EntityKind, names: readonly Name[]): readonly string[] {
  const last = lastWord(name.text);
  if (takesNoSuffix(name)) return [];
  if (isSpeltOut(last, name)) return hyphenated(name.text);
  if (isCyrillic(last.slice(last.lastIndexOf('-') + 1))) return paradigmOf(name, kind);
  if (!isLatin(last)) return [];
  return isKazakhLatin(name.text, names) ? latinForms(name, kind) : hyphenated(name.text);
}

function derived(name: Name, kind: EntityKind): readonly Form[] {
  if (takesNoSuffix(name) || isSpeltOut(name.text, name) || !isCyrillic(name.text)) return [];
  return distinct(relationalForms(name, kind)).map((text) => ({
    text,
    changes: changesOf(name, text),
    caseRule: 'any',
  }));
}

/** Short names of what the news is full of are read as the older sites spell them, too. */
const MOST_OLD_WORDS = 2;
const oldKinds: ReadonlySet<EntityKind> = new Set(['place', 'institution', 'event', 'concept']);

const spellings = (name: Name, kind: EntityKind, text: string): readonly string[] =>
  oldKinds.has(kind) && wordsOf(name.text).length <= MOST_OLD_WORDS
    ? distinct([...latinSpellings(text), toOldLatin(text)])
    : latinSpellings(text);

/** A form of a Cyrillic name in each spelling of the Latin alphabets. */
const spelledInLatin = (name: Name, kind: EntityKind, text: string): readonly Form[] =>
  spellings(name, kind, text)
    .filter((latin) => kind !== 'concept' || KAZAKH_LATIN.test(latin))
    .map((latin) => ({
      text: latin,
      changes: ['romanised' as const, ...changesOf(name, text).filter((one) => one !== 'exact')],
    }));

/** A Cyrillic name in the Latin alphabets, in its main cases, and those of its people: Qazaqstandyqtar. */
function inLatin(name: Name, kind: EntityKind): readonly Form[] {
  if (!isWrittenInLatin(name, kind)) return [];
  const keeps = takesNoSuffix(name) || isSpeltOut(lastWord(name.text), name);
  const texts = keeps ? [name.text] : distinct(mainForms(name, kind));
  const people = keeps || kind !== 'place' ? [] : distinct(relationalForms(name, kind));
  return [
    ...texts.flatMap((text) => spelledInLatin(name, kind, text)),
    ...people
      .flatMap((text) => spelledInLatin(name, kind, text))
      .map((form) => ({ ...form, caseRule: 'any' as const })),
  ];
}

/** The republic may stand without its genitive before a body or law of it: … Республикасы Әділет министрлігі. */
const REPUBLICS = /(?<=^\p{L}+ Республикасы)ның(?= )/u;
const ownedKinds: ReadonlySet<EntityKind> = new Set(['institution', 'law']);

function withBareOwner(name: Name, kind: EntityKind, names: readonly Name[]): readonly string[] {
  const text = name.text.replace(REPUBLICS, '');
  if (text === name.text || !ownedKinds.has(kind)) return [];
  return [text, ...textsOf({ ...name, text }, kind, names)];
}

/** The republic by its initials before bodies and posts of its executive, as the news has them: ҚР Әділет министрлігі. */
const REPUBLIC_IN_FULL =
  /^(\p{Lu})\p{L}+ (Р)еспубликасының(?= .*(?:министрлігі|агенттігі|комиссиясы|комитеті|прокуратурасы|министрі|Тұңғыш Президенті)$)/u;

function withShortOwner(name: Name, kind: EntityKind, names: readonly Name[]): readonly string[] {
  const text = name.text.replace(REPUBLIC_IN_FULL, '$1$2');
  if (text === name.text || kind !== 'institution') return [];
  return [text, ...textsOf({ ...name, text }, kind, names)];
}

/** Every suffixed form of a Kazakh name that is no person's, in Cyrillic or Latin letters. */
export function kazakhForms(name: Name, kind: EntityKind, names: readonly Name[]): readonly Form[] {
  const texts = [
    name.text,
    ...textsOf(name, kind, names),
    ...withBareOwner(name, kind, names),
    ...withShortOwner(name, kind, names),
  ];
  const forms = distinct(texts).map((text) => ({ text, changes: changesOf(name, text) }));
  return [...forms, ...derived(name, kind), ...inLatin(name, kind)];
}
