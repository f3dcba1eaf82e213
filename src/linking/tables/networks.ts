/** Head words that tell a social network or a messenger from a paper or a channel. */
export const networkWords: ReadonlySet<string> = new Set(['соцсеть', 'мессенджер']);

/** Russian prepositions between what is written, sent or shut off and the network where it is. */
export const networkPrepositions: ReadonlySet<string> = new Set([
  ...['в', 'во', 'на', 'через', 'из', 'к', 'по', 'от'],
]);

/** Words between the names of a list. */
export const inListOfNetworks: ReadonlySet<string> = new Set(['и', 'или', 'а', 'также']);

/** Stems of Russian words with which a site asks its readers to follow it. */
export const invitations: readonly string[] = [
  ...['подпис', 'подпиш', 'читайте', 'следите', 'присоедин', 'смотрите', 'наш', 'нас'],
];
