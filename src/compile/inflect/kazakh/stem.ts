import { endingOf, type Harmony, inHarmony } from './sounds';
import {
  ablative,
  accusative,
  afterPossessive,
  attributive,
  dative,
  firstPluralPossessive,
  genitive,
  instrumental,
  locative,
  plural,
  relational,
  type Suffix,
  thirdPossessive,
} from './suffixes';

/** A word that takes suffixes. `possessed`: it ends in a possessive of the third person already. */
export interface Stem {
  readonly text: string;
  readonly harmony: Harmony;
  readonly possessed: boolean;
}

const add = ({ text, harmony }: Stem, suffix: Suffix): Stem => ({
  text: text + inHarmony(suffix[endingOf(text)], harmony),
  harmony,
  possessed: false,
});

const voiced: Readonly<Record<string, string>> = { к: 'г', қ: 'ғ', п: 'б' };

/** The last consonant between vowels is voiced: министрлік, министрлігі. */
const softened = (stem: Stem): Stem => ({
  ...stem,
  text: stem.text.replace(/(?<=[аәеёоөұүыіэяию])[кқп]$/, (letter) => voiced[letter] ?? letter),
});

export const pluralOf = (stem: Stem): Stem => add(stem, plural);
export const relationalOf = (stem: Stem): Stem => add(stem, relational);
export const possessedOf = (stem: Stem): Stem => ({
  ...add(softened(stem), thirdPossessive),
  possessed: true,
});
export const oursOf = (stem: Stem): Stem => add(softened(stem), firstPluralPossessive);

const plainCases = [genitive, dative, accusative, locative, ablative] as const;

const instrumentalOf = ({ text }: Stem): string => text + instrumental[endingOf(text)];

/** The stem in seven cases, nominative first. */
export function casesOf(stem: Stem): readonly string[] {
  const oblique = stem.possessed
    ? Object.values(afterPossessive).map((suffix) => stem.text + inHarmony(suffix, stem.harmony))
    : plainCases.map((suffix) => add(stem, suffix).text);
  return [stem.text, ...oblique, instrumentalOf(stem)];
}

function locativeOf(stem: Stem): Stem {
  if (!stem.possessed) return add(stem, locative);
  const text = stem.text + inHarmony(afterPossessive.locative, stem.harmony);
  return { ...stem, text, possessed: false };
}

/** «That which is there»: Алматыдағы, and as a noun Алматыдағылар, Алматыдағының. */
export function attributesOf(stem: Stem): readonly string[] {
  const there = locativeOf(stem);
  const attribute: Stem = { ...there, text: there.text + inHarmony(attributive, stem.harmony) };
  return [
    attribute.text,
    add(attribute, genitive).text,
    add(attribute, accusative).text,
    pluralOf(attribute).text,
  ];
}
