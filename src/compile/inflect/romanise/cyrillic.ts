import type { Language } from '../../../model/language';
import { type Letters, lettersOf, transliterate } from '../letters';

const russian = `а-a б-b в-v г-g д-d е-e ё-yo ж-zh з-z и-i й-y к-k л-l м-m н-n о-o п-p р-r с-s т-t у-u ф-f
  х-kh ц-ts ч-ch ш-sh щ-shch ъ- ы-y ь- э-e ю-yu я-ya`;

const byEar = `${russian} ә-a ғ-g қ-k ң-n ө-o ұ-u ү-u һ-h і-i`;

/** As news agencies write Russian names; Kazakh by ear, by its Latin alphabet, and with its gutturals. */
const tables: Readonly<Record<Language, readonly Letters[]>> = {
  en: [],
  ru: [lettersOf(russian)],
  kk: [lettersOf(byEar), lettersOf(byEar, 'ж-j қ-q х-h й-i'), lettersOf(byEar, 'қ-q ғ-gh')],
};

/** A name in Cyrillic as it is romanised from that language, the most usual way first. */
export const romanised = (text: string, lang: Language): readonly string[] =>
  tables[lang].map((letters) => transliterate(text, letters));
