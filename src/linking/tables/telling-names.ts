/**
 * Short generic names, as entities have them, that a text in a language of the country hardly uses of
 * another country without naming it.
 */
export const tellingNames: ReadonlySet<string> = new Set([
  'Конституция',
  'ҚК',
  'Жер кодексі',
  'Су кодексі',
]);

/** Long names that the world has too: of the UN Security Council, of plans of all states. */
export const namesOfWorldBodies: ReadonlySet<string> = new Set([
  'Қауіпсіздік Кеңесі',
  'Тұрақты даму мақсаттары',
  'ТДМ',
  'БҰҰ-ның Тұрақты даму мақсаттары',
  'Орнықты даму мақсаттары',
  'Бейжің іс-қимыл платформасы',
  'Пекин іс-қимыл платформасы',
  'Көші-қон туралы жаһандық шарт',
  'Әмбебап кезеңдік шолу',
  'ӘКШ',
  'Пандора құжаттары',
  'Pandora Papers',
  'Коронавирус пандемиясы',
  'COVID-19 пандемиясы',
  'ковид пандемиясы',
]);

/** Posts that every state has: they speak for the country only where they are written as a name. */
export const everyStatesPosts: ReadonlySet<string> = new Set([
  ...['Премьер-министр', 'Үкімет басшысы', 'Мемлекет басшысы', 'Министрлер кабинеті'],
]);

/** Stems of Kazakh words for what a word means, after it: Конституция анықтамасы. */
export const definingWords: readonly string[] = [...['анықтама', 'ұғым', 'түсіні', 'термин']];

/** Stems of Kazakh words in the headline of a lesson: дәріс конспектісі, парламент дегеніміз не. */
export const lessonWords: readonly string[] = [
  ...['дәріс', 'конспект', 'оқулық', 'реферат', 'дегеніміз', 'глоссарий', 'сөздік', 'лекция'],
];

/** What asks in such a headline what a word means: омбудсмен деген кім? */
export const saidWord = 'деген';
export const askedWords: ReadonlySet<string> = new Set(['не', 'кім', 'немене']);

/** Last words of places that nature made, which do not end at a border. */
export const naturalWords: ReadonlySet<string> = new Set([
  ...['sea', 'plateau', 'lake', 'river', 'desert', 'mountains'],
]);
