import { type Gender, type Paradigm, paradigm } from './cases';
import {
  type NounClass,
  nounClasses,
  pluralClasses,
  softFeminine,
  softMasculine,
} from './noun-classes';
import {
  genitivePlurals,
  indeclinableNouns,
  obliqueStems,
  pluralNouns,
  shortInstrumentals,
  softNouns,
} from './noun-words';

export interface Noun {
  readonly gender: Gender;
  readonly singular: Paradigm;
  /** Absent for a noun that stands in the plural already or never changes. */
  readonly plural?: Paradigm;
}

function classOf(word: string, hint: Gender | undefined): NounClass | undefined {
  if (!word.endsWith('ь')) return nounClasses.find(({ ends }) => ends.test(word));
  const gender = hint ?? softNouns.find(([ends]) => ends.test(word))?.[1];
  if (gender === undefined) return undefined;
  return gender === 'f' ? softFeminine : softMasculine;
}

/** A vowel between the last two consonants of a genitive plural without ending: пытка, пыток. */
function easedPlural(stem: string): string {
  if (/[жшч]к$/.test(stem)) return `${stem.slice(0, -1)}ек`;
  return /[^аеёиоуыэюяьй]к$/.test(stem) ? `${stem.slice(0, -1)}ок` : stem;
}

function pluralOf(word: string, stem: string, noun: NounClass): Paradigm {
  const plural = paradigm(stem, noun.plural);
  const gen = noun.plural.includes(' 0 ') ? easedPlural(plural.gen) : plural.gen;
  return { ...plural, gen: genitivePlurals.get(word) ?? gen };
}

function regular(word: string, noun: NounClass): Noun {
  const oblique = obliqueStems.get(word);
  const stem = oblique ?? word.slice(0, word.length - noun.cut);
  const singular = paradigm(stem, noun.singular);
  return {
    gender: noun.gender,
    singular: oblique ? { ...singular, nom: word, acc: word } : singular,
    plural: pluralOf(word, stem, noun),
  };
}

function standingInPlural(word: string): Noun | undefined {
  const noun = pluralClasses.find(({ ends }) => ends.test(word));
  if (noun === undefined) return undefined;
  const singular = paradigm(word.slice(0, -noun.cut), noun.singular);
  const gen = pluralNouns.get(word) ?? singular.gen;
  const ins = shortInstrumentals.get(word) ?? singular.ins;
  return { gender: 'pl', singular: { ...singular, gen, ins } };
}

const unchanging = (word: string): Noun => ({
  gender: 'n',
  singular: paradigm(word, '0 0 0 0 0 0'),
});

/**
 * Declines one noun in the nominative, in lower case. `hint`: the gender its adjective shows.
 * Undefined where no class fits: the word is then left as it is.
 */
export function declineNoun(word: string, hint?: Gender): Noun | undefined {
  if (indeclinableNouns.has(word)) return unchanging(word);
  if (hint === 'pl' || pluralNouns.has(word)) return standingInPlural(word);
  const noun = classOf(word, hint);
  return noun && regular(word, noun);
}
