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
