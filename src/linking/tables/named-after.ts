/**
 * What is named after people and places: a name directly before one of these (in Russian often directly
 * after) belongs to the longer name. Stems of folded letters.
 */
export const namedAfterWords: readonly string[] = [
  ...['university', 'school', 'college', 'lyceum', 'institute', 'academy', 'foundation', 'fund'],
  ...[
    'avenue',
    'street',
    'airport',
    'stadium',
    'prize',
    'award',
    'library',
    'museum',
    'center',
    'centre',
  ],
  ...['университет', 'школ', 'лице', 'институт', 'академи', 'фонд', 'проспект', 'улиц', 'аэропорт'],
  ...['стадион', 'преми', 'библиотек', 'музе', 'центр', 'интеллектуальн'],
  ...[
    'мектеб',
    'мектеп',
    'академия',
    'қор',
    'даңғыл',
    'көше',
    'әуежай',
    'стадион',
    'сыйлығ',
    'кітапхана',
  ],
  ...['мұражай', 'орталығ', 'зияткерлік', 'атында'],
];
/** Words directly before a Russian name that is given to something: имени Назарбаева. */
export const namedAfterBefore: ReadonlySet<string> = new Set(['имени', 'им']);
