import type { Ending } from './sounds';

/** A suffix with back vowels, by the last sound of what it is added to. */
export type Suffix = Readonly<Record<Ending, string>>;

const suffix = (
  vowel: string,
  nasal: string,
  lateral: string,
  glide: string,
  sibilant: string,
  voiceless: string,
): Suffix => ({ vowel, nasal, lateral, glide, sibilant, voiceless });

//                                 after: vowel  м н ң   л     р й у   ж з    voiceless
export const genitive = suffix('ның', 'ның', 'дың', 'дың', 'дың', 'тың');
export const dative = suffix('ға', 'ға', 'ға', 'ға', 'ға', 'қа');
export const accusative = suffix('ны', 'ды', 'ды', 'ды', 'ды', 'ты');
export const locative = suffix('да', 'да', 'да', 'да', 'да', 'та');
export const ablative = suffix('дан', 'нан', 'дан', 'дан', 'дан', 'тан');
/** Has one vowel in both harmonies: it is not put in harmony. */
export const instrumental = suffix('мен', 'мен', 'мен', 'мен', 'бен', 'пен');

export const plural = suffix('лар', 'дар', 'дар', 'лар', 'дар', 'тар');
/** «Of such a place, like such a body»: алматылық, парламенттік. */
export const relational = suffix('лық', 'дық', 'дық', 'лық', 'дық', 'тық');
/** His, hers, its: кодексі, партиясы. */
export const thirdPossessive = suffix('сы', 'ы', 'ы', 'ы', 'ы', 'ы');
/** Our: Үкіметіміз, Елбасымыз. */
export const firstPluralPossessive = suffix('мыз', 'ымыз', 'ымыз', 'ымыз', 'ымыз', 'ымыз');

/** Cases after a possessive of the third person: министрлігі-нің, -не, -н, -нде, -нен, -мен. */
export const afterPossessive = {
  genitive: 'ның',
  dative: 'на',
  accusative: 'н',
  locative: 'нда',
  ablative: 'нан',
} as const;

/** Turns a locative into an attribute: Алматыда-ғы, министрлігінде-гі. */
export const attributive = 'ғы';
