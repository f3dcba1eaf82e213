import type { Gender } from './cases';

/**
 * One declension of nouns, known by how the nominative singular ends. `singular` and `plural` are the
 * endings in the order nom gen dat acc ins pre after cutting `cut` letters; `0` is no ending.
 * Masculine and plural accusatives equal the nominative here: of animate nouns they equal the
 * genitive, which is a form anyway.
 */
export interface NounClass {
  readonly ends: RegExp;
  readonly gender: Gender;
  readonly cut: number;
  readonly singular: string;
  readonly plural: string;
}

const noun = (
  ends: RegExp,
  gender: Gender,
  cut: number,
  singular: string,
  plural: string,
): NounClass => ({ ends, gender, cut, singular, plural });

/** First match wins. Nouns in -ь are not here: their gender cannot be seen. */
export const nounClasses: readonly NounClass[] = [
  noun(/ия$/, 'f', 1, 'я и и ю ей и', 'и й ям и ями ях'),
  noun(/ья$/, 'f', 1, 'я и е ю ей е', 'и й ям и ями ях'),
  noun(/[еая]я$/, 'f', 1, 'я и е ю ей е', 'и й ям и ями ях'),
  noun(/я$/, 'f', 1, 'я и е ю ей е', 'и ь ям и ями ях'),
  noun(/[жшчщ]а$/, 'f', 1, 'а и е у ей е', 'и 0 ам и ами ах'),
  noun(/ца$/, 'f', 1, 'а ы е у ей е', 'ы 0 ам ы ами ах'),
  noun(/[гкх]а$/, 'f', 1, 'а и е у ой е', 'и 0 ам и ами ах'),
  noun(/а$/, 'f', 1, 'а ы е у ой е', 'ы 0 ам ы ами ах'),
  noun(/ие$/, 'n', 1, 'е я ю е ем и', 'я й ям я ями ях'),
  noun(/ье$/, 'n', 1, 'е я ю е ем е', 'я й ям я ями ях'),
  noun(/(море|поле)$/, 'n', 1, 'е я ю е ем е', 'я й ям я ями ях'),
  noun(/[щц]е$/, 'n', 1, 'е а у е ем е', 'а 0 ам а ами ах'),
  noun(/[бвгдзклмнпрстфхц]о$/, 'n', 1, 'о а у о ом е', 'а 0 ам а ами ах'),
  noun(/ий$/, 'm', 1, 'й я ю й ем и', 'и ев ям и ями ях'),
  noun(/[аеоуыэюя]й$/, 'm', 1, 'й я ю й ем е', 'и ев ям и ями ях'),
  noun(/[жшчщ]$/, 'm', 0, '0 а у 0 ем е', 'и ей ам и ами ах'),
  noun(/ц$/, 'm', 0, '0 а у 0 ем е', 'ы ев ам ы ами ах'),
  noun(/[гкх]$/, 'm', 0, '0 а у 0 ом е', 'и ов ам и ами ах'),
  noun(/[бвдзлмнпрстф]$/, 'm', 0, '0 а у 0 ом е', 'ы ов ам ы ами ах'),
];

export const softMasculine: NounClass = noun(/ь$/, 'm', 1, 'ь я ю ь ем е', 'и ей ям и ями ях');
export const softFeminine: NounClass = noun(/ь$/, 'f', 1, 'ь и и ь ью и', 'и ей ям и ями ях');

/**
 * Nouns that stand in the plural already, known by ending. Several endings are also those of a
 * singular: these classes are asked only after a plural adjective or for a word of `pluralNouns`.
 */
export const pluralClasses: readonly NounClass[] = [
  noun(/ия$/, 'pl', 1, 'я й ям я ями ях', ''),
  noun(/[гкх]и$/, 'pl', 1, 'и ов ам и ами ах', ''),
  noun(/[жшчщ]и$/, 'pl', 1, 'и ей ам и ами ах', ''),
  noun(/ы$/, 'pl', 1, 'ы ов ам ы ами ах', ''),
  noun(/и$/, 'pl', 1, 'и ей ям и ями ях', ''),
  noun(/а$/, 'pl', 1, 'а 0 ам а ами ах', ''),
  noun(/[ая]не$/, 'pl', 1, 'е 0 ам е ами ах', ''),
];
