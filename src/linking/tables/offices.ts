/**
 * Things other than a country that have presidents, ministers' rooms or senates: an office said to be
 * theirs is not the country's. Stems of folded letters.
 */
export const otherHolders: readonly string[] = [
  ...[
    'compan',
    'federation',
    'associat',
    'academ',
    'societ',
    'club',
    'universit',
    'institut',
    'foundation',
  ],
  ...[
    'fund',
    'committee',
    'union',
    'corporat',
    'group',
    'holding',
    'league',
    'council',
    'chamber',
    'bank',
  ],
  ...[
    'компани',
    'федераци',
    'ассоциаци',
    'академи',
    'обществ',
    'клуб',
    'университет',
    'институт',
    'фонд',
  ],
  ...[
    'комитет',
    'союз',
    'корпораци',
    'групп',
    'холдинг',
    'лиг',
    'палат',
    'банк',
    'фиф',
    'уеф',
    'мок',
  ],
  ...[
    'федерация',
    'қауымдаст',
    'академия',
    'қоғам',
    'клуб',
    'университет',
    'институт',
    'қор',
    'комитет',
  ],
  ...[
    'одақ',
    'одағ',
    'корпорация',
    'топ',
    'холдинг',
    'лига',
    'палата',
    'банк',
    'орталық',
    'орталығ',
  ],
];

/** Words after `of` that mean the country itself: president of the republic. */
export const countryWords: readonly string[] = [
  ...['republic', 'country', 'state', 'nation'],
  ...['республик', 'стран', 'государств', 'ел', 'мемлекет', 'республика'],
];

/** Words that begin like one of these, but name no country: President of the National Olympic Committee. */
export const ofBodies: ReadonlySet<string> = new Set(['national', 'nationwide']);

/** Words before an office that make it another: deputy prime minister, vice president. */
export const lesserOffice: ReadonlySet<string> = new Set([
  ...['deputy', 'vice', 'assistant'],
  ...['экс', 'вице'],
]);

/** English words before an office that make it a person who holds it no more, not yet, or not for good. */
export const pastOffice: ReadonlySet<string> = new Set([
  ...['former', 'ex', 'late', 'then', 'interim', 'future', 'aspiring', 'incoming'],
]);

/** The same in Russian, as stems. */
export const pastOfficeStems: readonly string[] = [
  'бывш',
  'прежн',
  'тогдашн',
  'покойн',
  'свергнут',
];

/** English words of which government, without an article, is a kind: branches of government. */
export const kindsOfGovernment: ReadonlySet<string> = new Set([
  ...[
    'branch',
    'branches',
    'form',
    'forms',
    'system',
    'systems',
    'level',
    'levels',
    'type',
    'types',
  ],
  ...['style', 'organs', 'tier', 'tiers', 'spheres', 'methods', 'machinery'],
]);

/**
 * English nouns before which “government” in small letters only says what they are for: a government office.
 * What the Government itself says or does is not among them: government decree.
 */
export const ofGovernment: ReadonlySet<string> = new Set([
  ...[
    'office',
    'offices',
    'building',
    'buildings',
    'official',
    'officials',
    'employee',
    'employees',
  ],
  ...['worker', 'workers', 'job', 'jobs', 'post', 'posts', 'position', 'positions', 'service'],
  ...['body', 'bodies', 'agency', 'agencies', 'institution', 'institutions', 'department'],
  ...['departments', 'entity', 'entities', 'structures', 'force', 'forces', 'troops', 'critic'],
  ...['critics', 'opponents', 'supporters', 'source', 'sources', 'website', 'websites', 'data'],
  ...[
    'statistics',
    'figures',
    'bond',
    'bonds',
    'debt',
    'spending',
    'funding',
    'subsidies',
    'loans',
  ],
  ...['services', 'control', 'crackdown', 'circles', 'quarters', 'hospital', 'hospitals', 'car'],
  ...['cars', 'plane', 'securities', 'grants', 'grant', 'salaries', 'vehicles', 'facilities'],
]);

/** Russian stems for divisions of the country, which have offices of their own. */
export const divisions: readonly string[] = ['район', 'област', 'обл', 'округ', 'город', 'сельск'];

/** Kazakh posts as those of a place: облыс әкімі. */
export const postsOfPlaces: ReadonlySet<string> = new Set([
  ...['әкімі', 'ákimi', 'äkımı', 'äkimi', 'акимі'],
]);

/** Stems of Kazakh words for places that have one. */
export const placesWithPosts: readonly string[] = [
  ...['облыс', 'аудан', 'қала', 'округ', 'округі', 'ауыл', 'кент', 'өңір', 'елорда'],
  ...['oblys', 'aýdan', 'audan', 'qala', 'okrýg', 'okrug', 'aýyl', 'auyl'],
];

/** Russian words for an act, before the office it comes from: указом Президента. */
export const acts: readonly string[] = ['указ', 'распоряжени', 'постановлени', 'решени', 'приказ'];

/** Words before a body that make it another: local government, foreign parliament, баспасөз мәслихаты. */
export const otherBody: readonly string[] = [
  ...['local', 'foreign', 'municipal', 'shadow', 'military', 'neighbouring', 'neighboring'],
  ...['местн', 'муниципальн', 'иностранн', 'зарубежн', 'соседн'],
  ...[
    'банковск',
    'страховы',
    'страхово',
    'финансовы',
    'финансово',
    'студенческ',
    'школьн',
    'военн',
    'тенево',
    'марионеточн',
    'временно',
    'мирово',
    'открыто',
    'молодежн',
    'детск',
  ],
  ...['жергілікті', 'шетел', 'шет', 'көрші', 'баспасөз'],
];

/** Names of offices and bodies that each part of the country has. */
export const localByNature: ReadonlySet<string> = new Set(['akim', 'akimat', 'maslikhat']);

/** Words before a body that make it another, by the body's name: financial police, жастар парламенті. */
export const otherByName: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'police',
    new Set(['financial', 'tax', 'secret', 'religious', 'morality', 'terrorist', 'terror']),
  ],
  ['workers’ strike', new Set(['oil', 'gas', 'coal', 'mine', 'steel', 'railway', 'factory'])],
  ['Government', new Set(['regional', 'provincial', 'city', 'district', 'village', 'student'])],
  ['Parliament', new Set(['regional', 'provincial', 'youth', 'student', 'school', 'mock'])],
  ['полиция', new Set(['қаржы', 'салық', 'діни', 'құпия'])],
  ['Парламент', new Set(['студенттер', 'студенттік', 'мектеп', 'жастар', 'балалар', 'оқушылар'])],
]);

/** Kazakh stems of a room, after the word for a meeting that the chamber is called by too: мәжіліс залы. */
export const halls: readonly string[] = ['залы', 'залд'];

/** Prepositions after an English office that say whose it is. */
export const officeOf: ReadonlySet<string> = new Set(['of', 'at', 'for']);

/** Kazakh names of bodies that the whole country has one of, as entities have them. */
export const nationalBodies: ReadonlySet<string> = new Set([
  ...['Үкімет', 'Парламент', 'Сенат', 'Президент', 'Премьер-министр', 'Министрлер кабинеті'],
  ...['Правительство', 'Кабинет министров', 'Кабмин'],
]);

/** Words for a part of a country before such a name: аймақ үкіметі. */
export const regionWords: ReadonlySet<string> = new Set([
  ...['облыс', 'облыстың', 'облысының', 'аймақ', 'аймақтың', 'өлке', 'өлкенің', 'өлкелік'],
  ...['штат', 'штаттың', 'штатының', 'қала', 'қаланың', 'қаласының', 'автономия', 'провинция'],
]);

/** Russian words for a part of a country after such a name: правительство области. */
export const regionsAfter: ReadonlySet<string> = new Set([
  ...['области', 'региона', 'края', 'провинции', 'штата', 'округа', 'автономии', 'губернии'],
]);

/** Russian words that make an office the page's own country's: президент нашей страны. */
export const ours: ReadonlySet<string> = new Set(['нашей', 'нашего']);

/** Kazakh words that make countries nobody's in particular: екі елдің, кейбір мемлекеттің. */
export const someOf: ReadonlySet<string> = new Set([
  ...['екі', 'үш', 'төрт', 'бес', 'бірнеше', 'кейбір', 'көптеген', 'әр', 'әрбір', 'шет', 'көрші'],
  ...['басқа', 'өзге', 'барлық', 'түрлі'],
]);
export const countriesOwning: ReadonlySet<string> = new Set(['елдің', 'мемлекеттің', 'тараптың']);
/** The same in one word: елдердің үкіметтері. */
export const countriesInPlural: ReadonlySet<string> = new Set([
  ...['елдердің', 'елдерінің', 'мемлекеттердің', 'мемлекеттерінің', 'тараптардың'],
]);

/** English words after a body with which it is a kind of body: government type. */
export const formWords: ReadonlySet<string> = new Set(['type', 'types']);

/** English words for something named before, whose the office is. */
export const antecedents: ReadonlySet<string> = new Set(['its', 'whose', 'their']);

/** Last words of names that begin with a house of parliament: Senate Foreign Relations Committee. */
export const houseBodies: ReadonlySet<string> = new Set([
  ...['committee', 'subcommittee', 'leader', 'republicans', 'democrats'],
]);

/** English words after a post for what it has: Ombudsman Office. */
export const housesOfPosts: ReadonlySet<string> = new Set([
  ...['office', 'secretariat', 'institute', 'institution', 'service', 'palace', 'residence'],
]);

/** Bodies that are called after who heads them: the Tokayev government. */
export const heldBodies: ReadonlySet<string> = new Set(['government']);
