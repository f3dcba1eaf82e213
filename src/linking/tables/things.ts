/** Days and months, after which a new phrase begins: on Monday Almaty woke. */
export const timeNames: ReadonlySet<string> = new Set([
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'january'],
  ...['february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october'],
  ...[
    'november',
    'december',
    'jan',
    'feb',
    'mar',
    'apr',
    'jun',
    'jul',
    'aug',
    'sept',
    'sep',
    'oct',
  ],
  ...['nov', 'dec', 'spring', 'summer', 'autumn', 'winter', 'today', 'christmas', 'nauryz'],
]);

/** Words with capitals that say which part or time of a place is meant: Old Almaty, Independent Kazakhstan. */
export const beforePlaces: ReadonlySet<string> = new Set([
  ...['old', 'new', 'greater', 'upper', 'lower', 'independent', 'modern', 'sovereign', 'post'],
  ...['southeast', 'southeastern', 'southwest', 'southwestern', 'northeast', 'northeastern'],
  ...['northwest', 'northwestern', 'inner', 'outer', 'downtown', 'all', 'city', 'republic'],
]);

/** English words that only texts about matches have. */
export const matchWords: readonly string[] = [
  ...['league', 'uefa', 'champions', 'cup', 'coach', 'goalkeeper', 'midfielder', 'striker'],
  ...['play-off', 'playoff', 'kick-off', 'first leg', 'second leg', 'derby'],
];
