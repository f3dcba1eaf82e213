/** Stems of Russian words for a body of the state or its head, whose name goes on with what it is for. */
export const bodies: readonly string[] = [
  ...[
    'министр',
    'министерств',
    'вице-министр',
    'замминистр',
    'департамент',
    'управлени',
    'комитет',
  ],
  ...['агентств', 'инспекци', 'служб', 'отдел'],
];

/** Words within such a name: conjunction, preposition, genitives of nouns and adjectives. */
export const insideBodyName =
  /^(?:и|по|в|сфере|против|оон|.+(?:ого|его|ой|ей|ых|их|ости|ля|ения|ания|ства|ции|да|ки|ры|ов|ам))$/u;

/** Stems of English words for such a body, in capitals: Committee against Torture. */
export const englishBodies: readonly string[] = [
  ...[
    'committee',
    'minister',
    'ministry',
    'ministries',
    'mechanism',
    'department',
    'agency',
    'center',
    'centre',
    'office',
  ],
  ...[
    'confederation',
    'federation',
    'organisation',
    'organization',
    'council',
    'commission',
    'coalition',
    'subcommittee',
    'rapporteur',
    'convention',
    'law',
  ],
];

/** English words within such a name. */
export const insideEnglishName: ReadonlySet<string> = new Set([
  ...['of', 'on', 'for', 'against', 'and', 'the', 'to'],
]);

/** Stems of Kazakh words for such a body or post: what it is for stands before it. */
export const kazakhBodies: readonly string[] = [
  ...[
    'министр',
    'комитет',
    'департамент',
    'басқарма',
    'агентті',
    'комиссия',
    'бөлім',
    'кодекс',
    'диспансер',
  ],
];

/** Kazakh words between what such a body is for and the body. */
export const afterField: ReadonlySet<string> = new Set([
  ...['қарсы', 'жөніндегі', 'саласындағы', 'істері'],
]);

/** English prepositions after a body's name with which it goes on: Public Council on Ecology. */
export const goesOnWith: ReadonlySet<string> = new Set(['on', 'for', 'under', 'at', 'against']);

/** Stems of English words for a body of a body of the world: UN Committee against Torture. */
export const ownBodies: readonly string[] = [
  ...['committee', 'subcommittee', 'commission', 'office', 'rapporteur'],
];
