import { entityKinds, nameStrengths } from '../model/entity';
import { type Language, languages } from '../model/language';
import { formChanges } from '../model/mention';

/** `QLEX` read as a little-endian 32-bit number. */
export const LEXICON_MAGIC = 0x58454c51;
export const LEXICON_VERSION = 4;

/**
 * Sections in the order they stand in the file. The header is `magic, version, count`, then byte offset
 * and byte length of each, all 32-bit; every section starts at a multiple of 4.
 */
export const lexiconSections = [
  /** u16: the folded letter of each byte of `tokenBytes`. */
  'symbols',
  /** u8: all tokens, one after another. */
  'tokenBytes',
  /** Ramp: where each token starts. */
  'tokenBase',
  'tokenDelta',
  /** u32: open addressing; 0 is empty, else the hash's high 12 bits, `AMBIGUOUS`, the token's number + 1. */
  'tokenSlots',
  /** u8 in places of `wordKey`, bits in places of `pairKey`: see `WordFilter`. */
  'firstWords',
  'wordPairs',
  /** u8 in places of `beginningKey` and of `fourthKey`. */
  'ownerWords',
  'ownerLetters',
  /** u32: the token that leads to each state. States are numbered breadth first; 0 is the root. */
  'stateToken',
  /** Ramp: the first child of each state. */
  'childBase',
  'childDelta',
  /** Ramp: the first record of each state. */
  'recordBase',
  'recordDelta',
  /** u32: number of the name row (high 20 bits) and of the variation (low 12). */
  'records',
  /** u32 × 4: entity, text, heads, language | strength << 4. */
  'nameRows',
  /** u32: case rule | person role << 2 | changes << 4. */
  'variations',
  /** u32: count, then strings; a name row points at the count, 0 is no heads. */
  'heads',
  /** u32 × 5: id, kind, main name in each language (`NO_STRING` where there is none). */
  'entities',
  /** u32 × 3: law, article as printed (string), entity of the article. */
  'articles',
  /** Ramp: where each string starts in `stringBytes` (UTF-8). */
  'stringBase',
  'stringDelta',
  'stringBytes',
  /**
   * u32, ascending: the key of each entry of the linking words, shortened (`shortKey`); then u32: 1 where one begins with a stem
   * shorter than a key, and u32 × 2 for each: its folded words with single spaces between them and `*` after
   * stems, `phraseTraits`.
   */
  'phraseKeys',
  'phrases',
  /** UTF-8 JSON: ends of host names that speak for the country. */
  'domains',
] as const;
export type LexiconSection = (typeof lexiconSections)[number];

export const HEADER_INTS = 3 + 2 * lexiconSections.length;
export const NO_STRING = 0xffffffff;
export const NAME_ROW_INTS = 4;
export const ENTITY_INTS = 5;
export const ARTICLE_INTS = 3;
export const PHRASE_INTS = 2;
export const FIRST_PHRASE = 1;
/** Thirty bits of a key: browsers keep larger numbers as objects. */
export const shortKey = (key: number): number => key >>> 2;
export const VARIATION_BITS = 12;
/** Bits of a token's number + 1 in its slot. */
export const TOKEN_BITS = 19;
export const TOKEN_MASK = (1 << TOKEN_BITS) - 1;
/** Set in a slot where another token, that may be met after this one, has the same high bits. */
export const AMBIGUOUS = 1 << TOKEN_BITS;
/** The high bits of a hash that a slot keeps. */
export const TAG_SHIFT = TOKEN_BITS + 1;

/** The linking words a phrase can be of; those of `hint` are of no one language. */
export const phraseLists = [
  'own',
  'town',
  'foreign',
  'body',
  'hint',
  'people',
  'title',
  'press',
] as const;

const LIST_SHIFT = 4;
const CAPITALS_SHIFT = 8;
const fourBits = 15;

/** Which capitals a phrase asks for. */
const capitals = ['any', 'initial', 'all'] as const;

export interface PhraseTraits {
  readonly list: (typeof phraseLists)[number];
  readonly language: Language | undefined;
  readonly capitals: (typeof capitals)[number];
}

/** The traits of a phrase as a number: language (one past the last for none), list, capitals. */
export const phraseTraits = {
  pack: (traits: PhraseTraits): number =>
    (traits.language === undefined ? languages.length : languages.indexOf(traits.language)) |
    (phraseLists.indexOf(traits.list) << LIST_SHIFT) |
    (capitals.indexOf(traits.capitals) << CAPITALS_SHIFT),
  listOf: (traits: number) =>
    phraseLists[(traits >>> LIST_SHIFT) & fourBits] as PhraseTraits['list'],
  read: (traits: number): PhraseTraits => ({
    list: phraseTraits.listOf(traits),
    language: languages[traits & fourBits],
    capitals: capitals[(traits >>> CAPITALS_SHIFT) & fourBits] as PhraseTraits['capitals'],
  }),
};

/** Order in which enumerations are numbered in the file; a change of any raises the version. */
export const caseRules = ['upper', 'initial', 'any'] as const;
export const personRoles = [undefined, 'introduction', 'surname'] as const;
export const numbered = {
  languages,
  nameStrengths,
  entityKinds,
  formChanges,
  caseRules,
  personRoles,
};
