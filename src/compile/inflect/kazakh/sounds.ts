/** Which vowels a suffix takes: back а ы ғ қ, front е і г к. */
export type Harmony = 'back' | 'front';

/** How a word ends, as far as the first sound of a suffix depends on it. */
export type Ending = 'vowel' | 'nasal' | 'lateral' | 'glide' | 'sibilant' | 'voiceless';

const BACK = 'аоұыяё';
const FRONT = 'әеөүіэ';

/** и, у and ю are spelt alike in both harmonies: what is around them decides; some ends always do. */
const byContext: readonly (readonly [ends: RegExp, harmony: Harmony])[] = [
  [/су$/, 'back'],
  // Loans: банк, акт, Екатеринбург, Степногорск, Беларусь
  [/([нр]к|кт|рг|ск|ь)$/, 'front'],
  [/[^аоұыяёәеөүіэиую]у[^аоұыяёәеөүіэиую]+$/, 'back'],
  [/и[^аоұыяёәеөүіэиую]+$/, 'front'],
];

const surname = /^(.+)[ое]в$/;

function vowelHarmony(word: string): Harmony | undefined {
  const rule = byContext.find(([ends]) => ends.test(word));
  if (rule) return rule[1];
  for (const letter of [...word].reverse()) {
    if (BACK.includes(letter)) return 'back';
    if (FRONT.includes(letter)) return 'front';
  }
  return undefined;
}

/**
 * The harmonies a word's suffixes may have, the usual one first. The surname endings -ов and -ев
 * follow the stem before them (Назарбаевтың); after a front stem usage wavers, and in names in -и.
 * Nouns in -и are front (алқаби).
 */
export function harmoniesOf(word: string): readonly Harmony[] {
  const lower = word.toLowerCase();
  const stem = surname.exec(lower)?.[1];
  if (stem) return vowelHarmony(stem) === 'front' ? ['front', 'back'] : ['back'];
  const harmony = vowelHarmony(lower);
  if (/и$/.test(lower) && lower === word) return ['front'];
  if (/и$/.test(lower)) return harmony === 'front' ? ['front', 'back'] : ['back', 'front'];
  return [harmony ?? 'back'];
}

const endings: readonly (readonly [ends: RegExp, ending: Ending])[] = [
  [/[аәеёоөұүыіэя]$/, 'vowel'],
  [/[мнң]$/, 'nasal'],
  [/л$/, 'lateral'],
  [/[рйуюи]$/, 'glide'],
  [/[жз]$/, 'sibilant'],
];

/** The class of a word's last sound; a soft sign is not heard. Voiced б в г д count as voiceless here. */
export function endingOf(word: string): Ending {
  const heard = word.toLowerCase().replace(/[ьъ]$/, '');
  return endings.find(([ends]) => ends.test(heard))?.[1] ?? 'voiceless';
}

const fronted: Readonly<Record<string, string>> = { а: 'е', ы: 'і', ғ: 'г', қ: 'к' };

/** A suffix written with back vowels, in `harmony`. */
export const inHarmony = (suffix: string, harmony: Harmony): string =>
  harmony === 'back' ? suffix : suffix.replace(/[аығқ]/g, (letter) => fronted[letter] ?? letter);
