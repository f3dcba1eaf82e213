import type { Language } from '../../model/language';

/** Languages written in many countries: that a page is in one of them says nothing about its subject. */
export const worldLanguages: readonly Language[] = ['en', 'ru'];

/** Frequent words by which a text shows its language; none is also frequent in another of the list. */
export const telltaleWords: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'the',
    'of',
    'and',
    'to',
    'in',
    'is',
    'was',
    'for',
    'that',
    'with',
    'are',
    'has',
    'by',
    'from',
  ],
  ru: [
    'и',
    'в',
    'на',
    'не',
    'что',
    'с',
    'по',
    'для',
    'как',
    'это',
    'из',
    'о',
    'от',
    'к',
    'его',
    'был',
    'при',
    'за',
    'до',
  ],
  kk: [
    'және',
    'үшін',
    'бойынша',
    'туралы',
    'болып',
    'деп',
    'екен',
    'мен',
    'пен',
    'бұл',
    'осы',
    'бар',
    'еді',
    'жоқ',
    'олар',
    'дейін',
    'емес',
    'дейді',
    'деді',
    'былай',
    'бүгін',
    'енді',
    'қазір',
    'бірақ',
    'үкімет',
    'бас',
    'ел',
    'жыл',
    'jäne',
    'üşin',
    'turaly',
    'boiynşa',
    'jáne',
    'úshin',
    'týraly',
    'boıynsha',
    'bolyp',
    'bul',
  ],
};

/** Letters that Kazakh alone uses among the languages we read; `і` is Ukrainian too and counts apart. */
export const kazakhLetters = 'әғқңөұүһ';
/** The same letters in a word, with і. */
export const homeLetters = /[әғқңөұүһі]/iu;
/** Letters of other Cyrillic alphabets that share some of the above. */
export const otherCyrillicLetters = 'ҳҷӣӯўҥҗҡҫҙґєїјљњћђџѓќ';
/** Words of other languages in the same scripts. */
export const otherWords: readonly string[] = [
  ...['der', 'die', 'und', 'das', 'ist', 'von', 'le', 'la', 'les', 'des', 'et', 'est', 'que', 'el'],
  ...[
    'los',
    'del',
    'di',
    'il',
    'che',
    've',
    'bir',
    'bu',
    'için',
    'ile',
    'va',
    'uchun',
    'bilan',
    'och',
  ],
  ...['да', 'се', 'са', 'към', 'та', 'що', 'для', 'від', 'жана', 'менен', 'ва', 'учун'],
];
