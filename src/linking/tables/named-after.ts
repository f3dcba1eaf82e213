/**
 * What is named after people: a surname directly before one of these (in Russian also directly after)
 * belongs to the longer name. Stems of folded letters.
 */
export const namedAfterPeople: readonly string[] = [
  ...['university', 'school', 'college', 'lyceum', 'institute', 'academy', 'foundation', 'fund'],
  ...['avenue', 'street', 'square', 'airport', 'stadium', 'prize', 'award', 'library', 'museum'],
  ...['center', 'centre', 'intellectual', 'park'],
  ...['университет', 'школ', 'лице', 'институт', 'академи', 'фонд', 'проспект', 'улиц', 'аэропорт'],
  ...['стадион', 'преми', 'библиотек', 'музе', 'центр', 'интеллектуальн', 'площад', 'парк'],
  ...['мектеб', 'мектеп', 'қор', 'даңғыл', 'көше', 'әуежай', 'сыйлығ', 'кітапхана'],
  ...['мұражай', 'орталығ', 'зияткерлік', 'атында', 'алаң', 'саябағ'],
];

/**
 * What bears a place's name as a part of its own: papers, clubs, universities. In Latin script with
 * capitals only: “Astana Times”, but “Almaty school”.
 */
export const namedAfterPlaces: readonly string[] = [
  ...['university', 'institute', 'academy', 'college', 'times', 'news', 'today', 'herald', 'tv'],
  ...['hub', 'arena', 'opera', 'motors', 'temir', 'marathon', 'library', 'museum', 'theatre'],
  ...['exchange', 'centre', 'center', 'military', 'avenue', 'street', 'boulevard', 'square'],
  ...['akshamy', 'process', 'declaration', 'format', 'summit', 'conference', 'treaty'],
  ...[
    'legion',
    'association',
    'society',
    'corporation',
    'committee',
    'council',
    'foundation',
    'chamber',
    'league',
    'federation',
    'championship',
    'hotel',
    'philharmonic',
    'ballet',
    'airlines',
    'airways',
    'group',
    'holding',
    'properties',
  ],
  ...['theater', 'forum', 'festival', 'orchestra', 'conservatoire', 'conservatory'],
  ...['университет', 'академия', 'институт', 'консерватория', 'кітапхана', 'театр', 'ақшам'],
  ...['арен', 'опера', 'хаб', 'таймс', 'марафон', 'форум', 'моторс'],
  ...['ауданы', 'көшесі', 'даңғылы', 'орманы', 'саммиті', 'процесі', 'декларациясы'],
];

/** The same in exactly these letters: Астана ЭКСПО, but Қазақстан экспорты; Almaty Open, but Almaty Opens. */
export const namedAfterPlacesExactly: ReadonlySet<string> = new Set([
  ...['экспо', 'expo', 'open', 'pro', 'cup', 'post'],
  ...['газеті', 'газетінің', 'газетіне', 'газетін', 'газетінде', 'газетінен'],
]);

/** The same only after such a word between: Астана халықаралық қаржы орталығы, but Астана орталығы is a part of the town. */
export const namedAfterAtDistance: readonly string[] = ['орталығ', 'әуежай', 'reserve'];

/** Words that may stand between a place and such a thing in Cyrillic: Қарағанды мемлекеттік университеті. */
export const betweenPlaceAndThing: readonly string[] = [
  ...[
    'nature',
    'state',
    'national',
    'medical',
    'technical',
    'technological',
    'pedagogical',
    'polytechnic',
  ],
  ...[
    'мемлекеттік',
    'ұлттық',
    'халықаралық',
    'қаржы',
    'медицина',
    'техникалық',
    'педагогикалық',
    'экономикалық',
  ],
  ...['академиялық', 'государственн', 'национальн', 'международн', 'медицинск', 'техническ'],
  ...['медикал', 'интернешнл', 'бизнес'],
];

/** Words directly before a name that is given to something: имени Назарбаева, FC Astana. */
export const namedAfterBefore: ReadonlySet<string> = new Set([
  ...['team', 'squad'],
  ...['имени', 'им', 'air', 'эйр', 'fc', 'hc', 'bc', 'alga', 'oyan', 'фк', 'хк', 'бк'],
  ...['sputnik', 'спутник', 'interfax', 'интерфакс', 'forbes', 'форбс', 'transparency'],
]);

/** Words that, with a comma or without, begin a slogan that is a party's name: Algha, Kazakhstan. */
export const sloganWords: ReadonlySet<string> = new Set(['alga', 'algha', 'oyan']);

/** Stems of Russian adjectives that make another place of a town or region: Восточный Туркестан. */
export const otherPlaceBefore: readonly string[] = [
  ...['восточн', 'западн', 'русск', 'российск', 'китайск', 'афганск', 'иранск'],
];

/** Russian words, in their cases, for places smaller than a town: of its name there are many. */
export const villageWords: ReadonlySet<string> = new Set([
  ...['село', 'села', 'селу', 'селом', 'селе', 'аул', 'аула', 'аулу', 'аулом', 'ауле'],
  ...['поселок', 'поселка', 'поселку', 'поселком', 'поселке', 'деревня', 'деревни', 'деревне'],
  ...['деревню', 'деревней', 'станица', 'станицы', 'станице', 'хутор', 'хутора', 'хуторе'],
]);

/** Stems of Russian words for what is where its name says: космодром «Байконур». */
export const placesThemselves: readonly string[] = ['космодром'];

/** Stems of the divisions of a country, after a place that lies in one: Актау Оренбургской области. */
export const divisionsAfter: readonly string[] = ['район', 'област', 'кра', 'округ', 'губерни'];

/** Stems of Russian words for what is called by a bare place name: телеканал Казахстан, отель Астана. */
export const calledLikePlaces: readonly string[] = [
  ...['телеканал', 'газет', 'журнал', 'гостиниц', 'отел', 'кинотеатр', 'ресторан', 'кафе'],
  ...['издательств', 'типографи', 'хостел', 'санатори', 'команд', 'велокоманд', 'клуб'],
  ...['компани', 'фирм', 'бренд', 'телекомпани', 'авиакомпани'],
];

/** Sides that, joined to a country's name, make a part of it, or a way across it. */
export const sides: ReadonlySet<string> = new Set([
  ...['north', 'south', 'east', 'west', 'central', 'northern', 'southern', 'eastern', 'western'],
  'trans',
]);

/** English words for a party, before “of” and the country. */
export const partyWords: ReadonlySet<string> = new Set(['party']);

/** Words that, joined to a name by a hyphen, make another word of it. */
export const joinedBefore: readonly string[] = [
  ...['self', 'anti', 'non', 'pro', 'ex', 'inter', 'counter', 'un', 'quasi', 'semi', 'vice'],
  ...['анти', 'контр', 'про', 'экс', 'вице', 'не', 'квази'],
];

/** The same in exactly these letters: e-government. */
export const joinedBeforeExactly: ReadonlySet<string> = new Set(['e']);

/** English words joined to the end of a name that make it a likeness or another word: parole-like, government-friendly. */
export const joinedAfter: ReadonlySet<string> = new Set([
  'like',
  'style',
  'type',
  'friendly',
  'loyal',
  'elect',
  'designate',
]);

/** Words that make a place's name a club's. */
export const clubWords: ReadonlySet<string> = new Set(['fc', 'hc', 'bc']);

/** Stems of Russian words for people of a team, after which a town's name is its club's. */
export const teamPeople: readonly string[] = [
  ...['тренер', 'форвард', 'вратар', 'голкипер', 'защитник', 'полузащитник', 'нападающ'],
  ...['наставник', 'хавбек', 'легионер', 'футболист', 'хоккеист', 'баскетболист', 'болельщик'],
];

/** What is named after places in small letters too. */
export const namedInSmallLetters: readonly string[] = ['akshamy', 'aqshamy'];

/** Kazakh words that, with a capital, make a country’s name that of a paper: Егемен Қазақстан. */
export const wordsOfPapers: ReadonlySet<string> = new Set(['егемен', 'egemen']);

/** English words of sayings and titles, which no thing that is called after a place has in its name. */
export const sayingWords: ReadonlySet<string> = new Set([
  ...['up', 'down', 'out', 'away', 'back', 'no', 'never', 'again', 'always', 'together', 'without'],
  ...[
    'needs',
    'wants',
    'wins',
    'waits',
    'goes',
    'comes',
    'stands',
    'lives',
    'loves',
    'belongs',
    'deserves',
  ],
  ...['wake', 'save', 'leave', 'stop', 'free', 'let', 'make', 'visit', 'come', 'stand', 'love'],
]);

/** English terms that are verbs too. */
export const verbsLikeTerms: ReadonlySet<string> = new Set(['petition', 'parole', 'bail']);
