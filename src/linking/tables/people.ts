/** Words before the name of a people. */
export const beforePeople: ReadonlySet<string> = new Set(['ethnic']);

/** Stems of English words for people and their ways, of which a people has its own in whatever country it lives. */
export const peopleStems: readonly string[] = [
  ...['people', 'herder', 'hunter', 'nomad', 'shepherd', 'minorit', 'communit', 'famil', 'ethnic'],
  ...['population', 'diaspora', 'tribe', 'clan', 'autonomous', 'khanate', 'exodus', 'refugee'],
  ...['language', 'cultur', 'tradition', 'music', 'song', 'dress', 'yurt', 'eagle', 'cuisine'],
  ...['muslim', 'women', 'woman', 'descent', 'origin', 'heritage', 'village', 'horse', 'custom'],
];
