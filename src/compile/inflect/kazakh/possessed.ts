import { harmoniesOf } from './sounds';
import { possessedOf, type Stem } from './stem';

/**
 * Nouns that stand as the last word of names of the kind «owner + possessed head»: Еңбек кодексі.
 * In their base form; the possessed forms are derived.
 */
const heads =
  `министрлік кодекс сот партия кеңес комитет агенттік палата ассамблея прокуратура облыс қала
  аудан заң конфедерация федерация комиссия басшы әкім әкімдік мәслихат басқарма департамент орталық бюро
  қор ұйым одақ қозғалыс кәсіподақ қауымдастық бірлестік қоғам парламент үкімет президент сенат мәжіліс
  министр төраға төрайым өкіл уәкіл омбудсмен прокурор конституция конвенция хаттама шарт келісім жарғы
  декларация рейтинг индекс бағдарлама тұжырымдама құқық бостандық еркіндік оқиға наразылық шеру митинг
  сайлау референдум дағдарыс жүйе механизм топ алқа кеңсе әкімшілік аппарат қызмет полиция инспекция мектеп
  университет институт клуб газет журнал радио агент портал сайт компания банк холдинг зауыт кеніш колония
  түрме мекеме ауыл кент көше алаң ел мемлекет республика жұмыс жалақы төлем жаза бап тармақ жоба
  оператор корпорация апталық телеарна арна тірек теңіз жон базар`.split(/\s+/);

const possessed = (base: string): string =>
  possessedOf({ text: base, harmony: harmoniesOf(base)[0] ?? 'back', possessed: false }).text;

/** Possessives that the rules do not give. */
const irregular: readonly (readonly [possessed: string, base: string])[] = [
  ['пактісі', 'пакті'],
  ['актісі', 'акті'],
  ['халқы', 'халық'],
];

/** Possessed form → base form: министрлігі → министрлік. */
const bases: ReadonlyMap<string, string> = new Map([
  ...heads.map((base) => [possessed(base), base] as const),
  ...irregular,
]);

/** Adjectives before a head: with them it may stand without its possessive (Қылмыстық кодекс). */
const adjective =
  /(л[ыі]қ|д[ыі]қ|т[ыі]қ|л[ыі]к|д[ыі]к|т[ыі]к)$|^(бас|жоғарғы|жоғары|ата|әкімшілік|жаңа)$/i;
/** Nouns in -лық that own the head after them. */
const owners: ReadonlySet<string> = new Set([
  'халық',
  'еркіндік',
  'бостандық',
  'кәсіпкерлік',
  'денсаулық',
  'орталық',
  'халықтық',
  'салық',
  'азаттық',
  'теңдік',
]);

const afterHyphen = (word: string): string => word.slice(word.lastIndexOf('-') + 1).toLowerCase();

/** The base form of a possessed head, also after a number: 272-бабы → бап. */
const baseOf = (word: string): string | undefined => bases.get(afterHyphen(word));

export const isAdjective = (word: string): boolean =>
  adjective.test(word) && !owners.has(word.toLowerCase());

/** A word that names «the head of …» and has become a word of its own: it takes both paradigms. */
export const isFusedPossessive = (word: string): boolean =>
  /^(?!жобасы$)\p{L}{2,}(басы|ағасы)$/iu.test(word);

/** Base forms that end like possessives. */
const bareNouns: ReadonlySet<string> = new Set(['пакті', 'акті', 'қазы', 'желі']);

/** Those, and doers in -шы (баяндамашы), and pay (жалақы). */
const isBareNoun = (word: string): boolean => bareNouns.has(word) || /(?:ш[ыі]|ақы)$/.test(word);

export const hasGenitive = (words: readonly string[]): boolean =>
  words.some((word) => /\p{L}[ндт][ыі]ң$/u.test(word));

/** True where the last of `words` ends in a possessive of the third person. */
export function isPossessed(words: readonly string[], isProper: boolean): boolean {
  const last = words.at(-1) ?? '';
  if (baseOf(last) || /(ұлы|қызы)$/i.test(last)) return true;
  if (isBareNoun(last.toLowerCase()) || !/[ыі]$/.test(last)) return false;
  return words.length > 1 && (!isProper || hasGenitive(words));
}

/** A name that stands in a case already takes no suffix: «ел халқына». */
export const isInCase = (words: readonly string[]): boolean =>
  words.length > 1 && /\p{L}[ыі](на|не)$/u.test(words.at(-1) ?? '');

/** The stem without its possessive, where the table knows it. */
export function unpossessed(stem: Stem): Stem | undefined {
  const base = baseOf(stem.text);
  if (base === undefined) return undefined;
  const start = stem.text.length - afterHyphen(stem.text).length;
  let shared = 0;
  while (shared < base.length && stem.text[start + shared]?.toLowerCase() === base[shared])
    shared += 1;
  const text = stem.text.slice(0, start + shared) + base.slice(shared);
  return { ...stem, text, possessed: false };
}
