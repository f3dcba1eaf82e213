import { partsOf } from '../../linking/phrase';
import {
  keysOf,
  NAME_ALONE,
  NAME_BEGINS,
  OWNER,
  OWNER_STEM,
  pairKey,
  printOf,
  shiftFor,
} from '../../linking/word-filter';
import type { LinkingWords } from '../../model/data';
import type { CaseRule } from '../../model/surface-form';
import type { Columns } from './pack-strings';

/** Places for each word: one in eight taken lets few others through. */
const ROOM = 8;
const BITS_FOR_PAIR = 16;
const OWNER_PLACES = 1 << 13;
/** Letters by which an owner is known; a stem may have one less. */
const OWNER_LETTERS = 4;

/** A power of two. */
const placesFor = (count: number): number => 2 ** Math.max(6, Math.ceil(Math.log2(count + 1)));

/** The bit for small letters and the next for a capital, or the next alone. */
const inCase = (bit: number, isAny: boolean): number => (isAny ? bit | (bit << 1) : bit << 1);

interface FirstWords {
  readonly word: string;
  readonly next: string | undefined;
  readonly isAny: boolean;
}

/** What the forms begin with: collected while they are read. */
export class FilterPacker {
  readonly #forms: FirstWords[] = [];

  add([word = '', next]: readonly string[], caseRule: CaseRule): void {
    this.#forms.push({ word, next, isAny: caseRule === 'any' });
  }

  columns(words: LinkingWords): Columns {
    return { firstWords: this.#words(), wordPairs: this.#pairs(), ...packOwners(words) };
  }

  #words(): Uint8Array {
    const distinct = new Set(this.#forms.map(({ word }) => word)).size;
    const table = new Uint8Array(placesFor(distinct * ROOM));
    const shift = shiftFor(table.length);
    const keys = new Map<number, Set<number>>();
    for (const { word, next, isAny } of this.#forms) {
      const key = keysOf(word).word;
      const place = key >>> shift;
      keys.set(place, (keys.get(place) ?? new Set()).add(key));
      const bit = next === undefined ? NAME_ALONE : NAME_BEGINS;
      table[place] = (table[place] as number) | inCase(bit, isAny);
    }
    for (const [place, [key, another]] of keys)
      if (another === undefined) table[place] = (table[place] as number) | printOf(key as number);
    return table;
  }

  #pairs(): Uint8Array {
    const keys = new Set<number>();
    for (const { word, next } of this.#forms)
      if (next !== undefined) keys.add(pairKey(keysOf(word).word, keysOf(next).word));
    const bits = new Uint8Array(placesFor(keys.size * BITS_FOR_PAIR) / 8);
    const shift = shiftFor(bits.length * 8);
    for (const key of keys) {
      const place = key >>> shift;
      bits[place >>> 3] = (bits[place >>> 3] as number) | (1 << (place & 7));
    }
    return bits;
  }
}

const ownerEntries = ({ gate, owners, press, foreignOwners }: LinkingWords): readonly string[] => [
  ...gate.map(({ word }) => word),
  ...[owners, press, foreignOwners].flatMap((table) => Object.values(table).flat()),
];

/** Does the entry ask for a capital? It does where it is written with one. */
const isAnyCase = (entry: string): boolean => {
  const [first = ''] = entry.replace(/[^\p{L}]/gu, '');
  return first === first.toLowerCase();
};

function packOwners(words: LinkingWords): Columns {
  const ownerWords = new Uint8Array(OWNER_PLACES);
  const ownerLetters = new Uint8Array(OWNER_PLACES);
  const shift = shiftFor(OWNER_PLACES);
  for (const entry of ownerEntries(words)) {
    const [first] = partsOf(entry);
    if (!first) continue;
    const keys = keysOf(first.folded);
    const isAny = isAnyCase(entry.normalize('NFC'));
    const isShort = first.isStem && first.folded.length < OWNER_LETTERS;
    const place = keys.beginning >>> shift;
    ownerWords[place] = (ownerWords[place] as number) | inCase(isShort ? OWNER_STEM : OWNER, isAny);
    const fourth = keys.fourth >>> shift;
    ownerLetters[fourth] = (ownerLetters[fourth] as number) | inCase(OWNER, isAny);
  }
  return { ownerWords, ownerLetters };
}
