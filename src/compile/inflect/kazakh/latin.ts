import { type Letters, lettersOf, transliterate } from '../letters';

const shared = `а-a б-b в-v г-g д-d е-e ё-io ж-j з-z к-k қ-q л-l м-m н-n о-o п-p р-r с-s т-t ф-f х-h һ-h
  ц-ts ч-ch ы-y э-e ь- ъ-`;

/** The alphabet of 2021: umlauts, breve, cedilla. */
export const alphabet2021: Letters = lettersOf(
  shared,
  'ә-ä ғ-ğ и-i й-i і-ı ң-ñ ө-ö у-u ұ-ū ү-ü ш-ş щ-ştş ю-iu я-ia',
);

/** The alphabet of 2018, used by state media until 2020: acute accents. */
export const alphabet2018: Letters = lettersOf(
  shared,
  'ә-á ғ-ǵ и-ı й-ı і-i ң-ń ө-ó у-ý ұ-u ү-ú ш-sh щ-sh ю-ıý я-ıa',
);

export const alphabets: readonly Letters[] = [alphabet2021, alphabet2018];

const digraphs: Letters = lettersOf(
  shared,
  'ә-ә ғ-gh и-i й-y і-i ң-ng ө-ó у-u ұ-ú ү-ý ш-sh щ-sh ю-yu я-ya',
);

/** A text in Kazakh Cyrillic written in a Latin alphabet; other letters stay. */
export const toLatin = transliterate;

const ENG_WITHIN = /ң(?=\p{L})/gu;

/** As sites wrote before there was an alphabet, and some still do: digraphs, ң as n within a word, ә left as it is. */
export const toOldLatin = (text: string): string =>
  transliterate(text.replace(ENG_WITHIN, 'н'), digraphs);

/** Letters of foreign words that the press writes in two ways: Konstitutsiia, Konstitusia. */
const doubtful: readonly (readonly [RegExp, string])[] = [
  [/ц/g, 'с'],
  [/ия/g, 'я'],
];

/** A Cyrillic text in each alphabet, in every usual spelling of foreign words. */
export function latinSpellings(text: string): readonly string[] {
  const spelt = doubtful.reduce<readonly string[]>(
    (texts, [from, to]) => [...new Set(texts.flatMap((one) => [one, one.replace(from, to)]))],
    [text],
  );
  return spelt.flatMap((one) => alphabets.map((alphabet) => toLatin(one, alphabet)));
}

/** What a Latin letter stands for, as far as harmony and assimilation ask, in either alphabet and in foreign words. */
const sounds = lettersOf(
  `a-а ä-ә á-ә b-б c-к d-д e-е f-ф g-г ğ-ғ ǵ-ғ h-х i-и ı-і j-ж k-к l-л m-м n-н ñ-ң ń-ң o-о ö-ө ó-ө p-п
  q-қ r-р s-с ş-ш t-т u-у ū-ұ ü-ү ú-ү v-в w-у x-с y-ы ý-у z-з`,
);

/** A text in Latin script in Cyrillic letters, one for one. */
export const toCyrillic = (text: string): string => transliterate(text, sounds);

/** The alphabet a Latin text is written in: that of 2018 where it has an acute, otherwise that of 2021. */
export const alphabetOf = (text: string): Letters =>
  /[áǵńóúý]/i.test(text) ? alphabet2018 : alphabet2021;

const plain: Readonly<Record<string, string>> = { ı: 'i', y: 'i', sh: 's', zh: 'j' };

/** A Latin text without diacritics and doubtful letters, to tell whether two texts are one name. */
export const bareLatin = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/sh|zh|[ıy]/g, (letter) => plain[letter] ?? letter);
