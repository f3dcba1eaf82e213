import type { Sections } from './lexicon-file';
import { bytesOf } from './typed';

/** Low bits of `firstWords`, each for a word in small letters; the next bit is for one with a capital. */
export const NAME_ALONE = 1;
export const NAME_BEGINS = 4;
/** Bits of `ownerWords` and `ownerLetters`, the same. */
export const OWNER = 1;
/** Of three letters alone, whatever follows. */
export const OWNER_STEM = 4;

/** High bits of a place in `firstWords`: four bits of the key of the only word there, 0 where there are several. */
const PRINT_SHIFT = 4;
const PRINT = 15;

/** What a place keeps of a key; never 0. */
export const printOf = (key: number): number => (key & PRINT || PRINT) << PRINT_SHIFT;

/** Can the word of a key be one that a place was filled for? */
export function isPlaceOf(place: number, key: number): boolean {
  const print = place & (PRINT << PRINT_SHIFT);
  return print === 0 || print === printOf(key);
}

/** Letters of a word's beginning by which owners are known. */
const BEGINNING = 3;

/**
 * A number for the first three letters of a word; a shorter one repeats its last. Sums of products, because
 * a processor makes them side by side.
 */
export const beginningKey = (first: number, second: number, third: number): number =>
  (Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca77) + Math.imul(third, 0xc2b2ae3d)) | 0;

/** A number for a word by its beginning, its last letter and how many letters it has but that one. */
export const wordKey = (beginning: number, last: number, others: number): number =>
  (beginning + Math.imul(last, 0x27d4eb2f) + Math.imul(others, 0x165667b1)) | 0;

/** A number for two words that follow one another, by the numbers of both. */
export const pairKey = (first: number, second: number): number =>
  (Math.imul(first, 0x2c1b3c6d) + Math.imul(second, 0x297a2d39)) | 0;

/** A number for the first four letters. */
export const fourthKey = (beginning: number, fourth: number): number =>
  (beginning + Math.imul(fourth, 0x7feb352d)) | 0;

/** Of what keys keep for a table of so many places, a power of two: their high bits. */
export const shiftFor = (places: number): number => Math.clz32(places) + 1;

const letterAt = (folded: string, at: number): number =>
  folded.charCodeAt(Math.min(at, folded.length - 1));

/** The numbers of a folded word, as the scan makes them of the text. */
export function keysOf(folded: string): { beginning: number; word: number; fourth: number } {
  const beginning = beginningKey(letterAt(folded, 0), letterAt(folded, 1), letterAt(folded, 2));
  const others = folded.length - 1;
  return {
    beginning,
    word: wordKey(beginning, letterAt(folded, others), others),
    fourth: fourthKey(beginning, letterAt(folded, BEGINNING)),
  };
}

/**
 * Says quickly of nearly every word that no name and no owner begins with it. May be wrong in letting one
 * through, never in holding one back.
 */
export class WordFilter {
  /** By `wordKey`: what begins with such a word. */
  readonly words: Uint8Array;
  readonly wordShift: number;
  /** By `pairKey`, eight to a byte: does some name begin with two such words? */
  readonly pairs: Uint8Array;
  readonly pairShift: number;
  /** By `beginningKey`. */
  readonly owners: Uint8Array;
  /** By `fourthKey`, where `owners` has the beginning. */
  readonly fourths: Uint8Array;
  readonly ownerShift: number;

  constructor(buffer: ArrayBuffer, section: Sections) {
    this.words = bytesOf(buffer, section, 'firstWords');
    this.pairs = bytesOf(buffer, section, 'wordPairs');
    this.owners = bytesOf(buffer, section, 'ownerWords');
    this.fourths = bytesOf(buffer, section, 'ownerLetters');
    this.wordShift = shiftFor(this.words.length);
    this.pairShift = shiftFor(this.pairs.length * 8);
    this.ownerShift = shiftFor(this.owners.length);
  }
}
