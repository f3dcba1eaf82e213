import { distinct } from '../form';
import { type Ending, endingOf, type Harmony, inHarmony } from './sounds';
import {
  ablative,
  accusative,
  attributive,
  dative,
  genitive,
  instrumental,
  locative,
  type Suffix,
} from './suffixes';

const harmonies: readonly Harmony[] = ['back', 'front'];

/** Last letters that sound as in Kazakh, in Latin script. */
const latinEndings: readonly (readonly [ends: RegExp, ending: Ending])[] = [
  [/[aeiouy]$/i, 'vowel'],
  [/[mn]$/i, 'nasal'],
  [/l$/i, 'lateral'],
  [/[rwj]$/i, 'glide'],
  [/z$/i, 'sibilant'],
];

const isLatin = (text: string): boolean => /[a-z]$/i.test(text);

const latinEnding = (text: string): Ending =>
  latinEndings.find(([ends]) => ends.test(text))?.[1] ?? 'voiceless';

/** An English e that is not heard, after a voiceless sound or a b: YouTube-та. */
const SILENT = /[bcfkpt]e$/i;

/** A letter read by its name ends in a vowel (ка, бэ), read as part of a word in its own sound. */
function endingsOf(text: string): readonly Ending[] {
  const own = isLatin(text) ? latinEnding(text) : endingOf(text);
  if (SILENT.test(text)) return [own, 'voiceless'];
  return own === 'voiceless' || own === 'sibilant' ? ['vowel', own] : [own];
}

const attribute = (ending: Ending): string => locative[ending] + attributive;

function suffixesAfter(ending: Ending): readonly string[] {
  const cases: readonly Suffix[] = [genitive, dative, accusative, locative, ablative];
  const harmonious = [...cases.map((one) => one[ending]), attribute(ending)];
  const both = harmonies.flatMap((harmony) => harmonious.map((one) => inHarmony(one, harmony)));
  return [...both, instrumental[ending]];
}

/**
 * Suffixes after a hyphen, for abbreviations and foreign names: ҰҚК-нің, БҰҰ-ға, Human Rights Watch-тың.
 * How they are read aloud cannot be seen, so both harmonies are given; the bare text is first.
 */
export const hyphenated = (text: string): readonly string[] =>
  distinct([
    text,
    ...endingsOf(text)
      .flatMap(suffixesAfter)
      .map((suffix) => `${text}-${suffix}`),
  ]);
