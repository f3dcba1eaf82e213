/** One way in which romanisations of the same name differ, applied to a whole word in lower case. */
export type SpellingRule = readonly [from: RegExp, to: string];

const VOWEL = '[aeiouy]';
/** Russian names in -ий; Kozhaly and Baltabaiuly are none. */
const SLAVIC_Y = /(sk|tr|[oue]r|en|ad|rk|tal|tol|sil)y$/;

/** Each rule alone gives another usual spelling; pairs of opposite rules stand together. */
export const spellingRules: readonly SpellingRule[] = [
  // Tokayev, Tokaev; Adiyev, Adiev
  [/([aeiou])yev(a?)$/, '$1ev$2'],
  [/([aeiou])ev(a?)$/, '$1yev$2'],
  // Yerimbetov, Erimbetov
  [/^ye/, 'e'],
  [/^e(?=[^aeiou])/, 'ye'],
  // Dzhakishev, Jakishev, Zhakishev
  [/dzh/g, 'j'],
  [/dzh/g, 'zh'],
  [/(?<!d)zh/g, 'j'],
  [/j/g, 'zh'],
  // Atajurt, Atazhurt; at the start of a name also with d
  [/^(j|zh)(?=[aeu])/, 'dzh'],
  // Dmitriy, Dmitry, Dmitrii, Dmitri; Sinyavsky, Sinyavskiy
  [/iy$/, 'y'],
  [SLAVIC_Y, '$1iy'],
  [/iy$/, 'ii'],
  [SLAVIC_Y, '$1ii'],
  [/(iy|(?<=tr)y)$/, 'i'],
  // Sergey, Sergei; Mamay, Mamai; Baymenov, Baimenov
  [/([aeo])y(?=$|[^aeiouy])/g, '$1i'],
  [/([aeo])i(?=$|[^aeiouy])/g, '$1y'],
  // -uly, -uli; -kyzy, -kizi; Bakytzhan, Bakitzhan
  [/uly$/, 'uli'],
  [/([^aeiouy])y(?=[^aeiouy])/g, '$1i'],
  // Kassym, Kasym
  [new RegExp(`(?<=${VOWEL})ss(?=${VOWEL})`, 'g'), 's'],
  [new RegExp(`(?<=${VOWEL})s(?=${VOWEL})`, 'g'), 'ss'],
  // Qordai, Kordai; Mukhtar, Muhtar; Qaraghandy, Qaragandy
  [/q/g, 'k'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  // Maks, Max; Aleksandr, Alexandr
  [/(^al[ei]|^ma)ks/, '$1x'],
  [/(^al[ei]|^ma)x/, '$1ks'],
  // Asiya, Asia
  [/iya$/, 'ia'],
  [/([^aeiou])ia$/, '$1iya'],
];
