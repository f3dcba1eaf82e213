/** Languages in which a network is known by the preposition before it. */
export type NetworkLanguage = 'en' | 'ru';

/** Head words that tell a social network or a messenger from a paper or a channel. */
export const networkWords: ReadonlySet<string> = new Set([
  ...['network', 'messenger'],
  ...['соцсеть', 'мессенджер'],
]);

/** Prepositions between what is written, sent or shut off and the network where it is: posted on Facebook. */
export const networkPrepositions: Readonly<Record<NetworkLanguage, ReadonlySet<string>>> = {
  en: new Set([
    'on',
    'via',
    'to',
    'through',
    'from',
    'over',
    'in',
    'like',
    'including',
    'as',
    'using',
  ]),
  ru: new Set(['в', 'во', 'на', 'через', 'из', 'к', 'по', 'от']),
};

/** Stems of Russian words for what networks are, before a list of them. */
export const networkNouns: readonly string[] = [
  ...['мессенджер', 'соцсет', 'платформ', 'приложени', 'сервис'],
];

/** Words between the names of a list. */
export const inListOfNetworks: ReadonlySet<string> = new Set([
  ...['and', 'or'],
  ...['и', 'или', 'а', 'также', 'как'],
]);

/** Words, and stems of Russian ones, with which a site asks its readers to follow it. */
export const networkCalls: ReadonlySet<string> = new Set([
  ...['share', 'follow', 'join', 'subscribe', 'us', 'our', 'tweet'],
]);
export const invitations: readonly string[] = [
  ...['подпис', 'подпиш', 'читайте', 'следите', 'присоедин', 'смотрите', 'наш', 'нас'],
];
