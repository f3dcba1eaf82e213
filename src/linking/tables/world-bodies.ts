/**
 * Bodies of several states among the foreign owners, and the state that was before: a thing right beside one is its own, but it stands for
 * no country, and what comes after it in a text is not abroad.
 */
export const worldBodies: ReadonlySet<string> = new Set([
  ...['EU', 'European*', 'NATO', 'PACE', 'OSCE', 'ODIHR', 'CIS', 'CSTO', 'SCO', 'EAEU', 'EEU'],
  ...['ЕС', 'Евросоюз*', 'Еврокомисси*', 'Европарламент*', 'НАТО', 'ПАСЕ', 'ОБСЕ', 'БДИПЧ', 'СНГ'],
  ...['ОДКБ', 'ШОС', 'ЕАЭС', 'советск*', 'СССР'],
  ...[
    'ЕО',
    'Еуроодақ*',
    'Еурокомиссия*',
    'Еуропарламент*',
    'ЕҚЫҰ',
    'ЕҚПА',
    'ТМД',
    'ҰҚШҰ',
    'ШЫҰ',
    'ЕАЭО',
  ],
]);
