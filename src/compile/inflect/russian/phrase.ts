import type { EntityKind, Name } from '../../../model/entity';
import { isAllCapitals, wordsOf } from '../form';
import { adjectiveGender, declineAdjective } from './adjectives';
import { type Case, eachCase, type Gender, type Paradigm } from './cases';
import { headOf, isSevered, type Head as Place } from './head';
import { declineNoun } from './nouns';

export interface DeclinedPhrase {
  readonly singular: Paradigm;
  readonly plural?: Paradigm;
  /** After two, three or four: (три) одиночных пикета. */
  readonly counted?: string;
}

type Word = (which: Case) => string;
const unchanged =
  (word: string): Word =>
  () =>
    word;

/** `form` with the capitals of `original` as far as the two agree: `казмунайгаза` → `КазМунайГаза`. */
function withCapitals(form: string, original: string): string {
  const lower = original.toLowerCase();
  let shared = 0;
  while (shared < lower.length && form[shared] === lower[shared]) shared += 1;
  return original.slice(0, shared) + form.slice(shared);
}

const afterHyphen = (word: string): number => word.lastIndexOf('-') + 1;

/** Nouns that decline before another one too: школе-интернату, детей-сирот. */
const declinesBefore = /^(?:школа|школы|дети|мать|матери|женщина)-[а-яё]+$/u;

/** Both nouns of a pair in one case. */
function pairForms(word: string, gender: Gender | undefined) {
  const [first = '', second = ''] = word.split('-');
  const [one, other] = [declineNoun(first), declineNoun(second, gender)];
  if (!one || !other) return undefined;
  const joined = (a: Paradigm, b: Paradigm): Paradigm =>
    eachCase((which) => `${a[which]}-${b[which]}`);
  return {
    gender: one.gender,
    singular: joined(one.singular, other.singular),
    plural: one.plural && other.plural && joined(one.plural, other.plural),
  };
}

function nounForms(word: string, gender: Gender | undefined) {
  if (declinesBefore.test(word)) return pairForms(word, gender);
  const start = afterHyphen(word);
  const last = word.slice(start);
  const noun = declineNoun(last.toLowerCase(), gender);
  const written = (forms: Paradigm): Paradigm =>
    eachCase((which) => word.slice(0, start) + withCapitals(forms[which], last));
  return (
    noun && {
      gender: noun.gender,
      singular: written(noun.singular),
      plural: noun.plural && written(noun.plural),
    }
  );
}

function phraseOf(words: readonly Word[]): Paradigm {
  return eachCase((which) => words.map((word) => word(which)).join(' '));
}

interface Head {
  readonly gender: Gender;
  readonly singular: Paradigm;
  readonly plural?: Paradigm | undefined;
}

function headForms(word: string, agreeing: Gender | undefined): Head | undefined {
  if (isAllCapitals(word)) return undefined;
  const own = adjectiveGender(word);
  if (own === undefined) return nounForms(word, agreeing);
  const plural = own === 'pl' ? undefined : declineAdjective(word, 'pl');
  return { gender: own, singular: declineAdjective(word, own), plural };
}

const agrees = (adjective: Gender | undefined, noun: Gender): boolean =>
  adjective === undefined || adjective === noun;

function inNumber(
  words: readonly string[],
  place: Place,
  gender: Gender,
  head: Paradigm,
): Paradigm {
  return phraseOf(
    words.map((word, at) => {
      if (at === place.head) return (which) => head[which];
      if (!place.adjectives.has(at)) return unchanged(word);
      const adjective = declineAdjective(word, gender);
      return (which) => adjective[which];
    }),
  );
}

function declineAt(words: readonly string[], place: Place | undefined): DeclinedPhrase | undefined {
  const word = place && words[place.head];
  const head = word === undefined ? undefined : headForms(word, place?.gender);
  if (!place || !head || !agrees(place.gender, head.gender)) return undefined;
  const singular = inNumber(words, place, head.gender, head.singular);
  if (!head.plural) return { singular };
  const plural = inNumber(words, place, 'pl', head.plural);
  const counted = inNumber(words, place, 'pl', head.singular).gen;
  return { singular, plural, counted };
}

/**
 * Declines a noun phrase: its adjectives and its head noun; what follows the head stays.
 * Undefined where the head is not known to decline, or its adjectives do not agree with it.
 */
export function declinePhrase(name: Name, kind: EntityKind): DeclinedPhrase | undefined {
  const words = wordsOf(name.text);
  const fixed = new Set(name.fixedWords ?? []);
  const place = headOf(words, kind, fixed);
  const whole =
    place && isSevered(words, place, fixed)
      ? declineAt(words, headOf(words, kind, new Set()))
      : undefined;
  return whole ?? declineAt(words, place);
}
