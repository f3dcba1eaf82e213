import { type Gender, type Paradigm, paradigm } from './cases';
import { nounsLikeAdjectives } from './noun-words';

/** Endings of one gender in the order nom gen dat acc ins pre. */
type Endings = Readonly<Record<Gender, string>>;

/** нов-ый, молод-ой (in -ой only the nominative differs). */
const hard: Endings = {
  m: 'ый ого ому ый ым ом',
  f: 'ая ой ой ую ой ой',
  n: 'ое ого ому ое ым ом',
  pl: 'ые ых ым ые ыми ых',
};
/** городск-ой, детск-ий: after г к х. */
const velar: Endings = {
  m: 'ий ого ому ий им ом',
  f: 'ая ой ой ую ой ой',
  n: 'ое ого ому ое им ом',
  pl: 'ие их им ие ими их',
};
/** высш-ий, обще-: after ж ш ч щ. */
const hushing: Endings = {
  m: 'ий его ему ий им ем',
  f: 'ая ей ей ую ей ей',
  n: 'ее его ему ее им ем',
  pl: 'ие их им ие ими их',
};
/** внутренн-ий. */
const soft: Endings = {
  m: 'ий его ему ий им ем',
  f: 'яя ей ей юю ей ей',
  n: 'ее его ему ее им ем',
  pl: 'ие их им ие ими их',
};

/** 31-й: ordinals in figures. */
const ordinal: Endings = {
  m: 'й го му й м м',
  f: 'я й й ю й й',
  n: 'е го му е м м',
  pl: 'е х м е ми х',
};
const isOrdinal = (word: string): boolean => /^\d+-(й|я|е)$/.test(word);

function endingsFor(word: string, stem: string): Endings {
  if (/[гкх]$/.test(stem)) return velar;
  if (/[жшчщ]$/.test(stem)) return hushing;
  return /(ий|яя|ее|ие)$/.test(word) ? soft : hard;
}

const genders: readonly (readonly [ends: RegExp, gender: Gender])[] = [
  [/^\d+-й$/, 'm'],
  [/^\d+-я$/, 'f'],
  [/^\d+-е$/, 'n'],
  [/.{2}(ый|[гкхжшчщн]ий)$/, 'm'],
  [/.{2}[^аеёиоуыэюя]ой$/, 'm'],
  [/.{2}(ая|яя)$/, 'f'],
  [/.{2}(ое|[нжшчщ]ее)$/, 'n'],
  [/.{2}(ые|[гкхжшчщ]ие)$/, 'pl'],
  [/(последн|внутренн|внешн|средн|верхн|нижн|домашн)ие$/, 'pl'],
];

/** The gender an adjective in the nominative shows; undefined for what is no adjective by its ending. */
export function adjectiveGender(word: string): Gender | undefined {
  const lower = word.toLowerCase();
  if (nounsLikeAdjectives.has(lower)) return undefined;
  return genders.find(([ends]) => ends.test(lower))?.[1];
}

/** All cases of an adjective given in any nominative, in `gender`; its own nominative is kept as written. */
export function declineAdjective(word: string, gender: Gender): Paradigm {
  if (isOrdinal(word)) return paradigm(word.slice(0, -1), ordinal[gender]);
  const stem = word.slice(0, -2);
  const declined = paradigm(stem, endingsFor(word.toLowerCase(), stem.toLowerCase())[gender]);
  if (!word.toLowerCase().endsWith('ой') || gender !== 'm') return declined;
  return { ...declined, nom: word, acc: word };
}
