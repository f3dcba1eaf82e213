/** Kazakh names of bodies by which the press calls those of some other countries too, as entities have them. */
export const sharedNames: ReadonlySet<string> = new Set([
  'Мәжіліс',
  'әкімдік',
  'әкім',
  'ҰҚК',
  'Ұлттық құрылтай',
]);

/** Stems of words for those countries, folded. */
export const sharers: readonly string[] = [
  ...['өзбек', 'ташкент', 'қарақалпақ', 'тәжік', 'душанбе', 'түрікмен', 'ашғабат', 'ашхабад'],
  ...['әзірбайжан', 'әзербайжан', 'баку', 'иран', 'тегеран', 'қырғыз', 'бішкек', 'ауған', 'кабул'],
  ...['мойнақ', 'нөкіс', 'нүкіс', 'хорезм', 'термез', 'наманган', 'әндіжан', 'ферғана', 'қоқан'],
  ...[
    'бадахшан',
    'хорог',
    'худжанд',
    'ош',
    'баткен',
    'жалалабат',
    'ыстықкөл',
    'гянджа',
    'кандагар',
  ],
  ...['пәкістан', 'исламабад', 'мальдив', 'татарстан', 'башқұрт', 'самарқан', 'бұхара', 'түркия'],
];

/** Words right before it in such bodies' own names: Милли Мәжіліс, Ұлы ұлттық мәжіліс, Халық Мәжілісі. */
export const foreignEpithets: ReadonlySet<string> = new Set([
  ...['милли', 'олий', 'ұлттық', 'халық', 'milli', 'oliy'],
]);
