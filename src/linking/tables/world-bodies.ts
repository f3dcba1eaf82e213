/**
 * Bodies of several states among the foreign owners: a thing right beside one is its own, but it stands for
 * no country, and what comes after it in a text is not abroad.
 */
export const worldBodies: ReadonlySet<string> = new Set([
  ...['EU', 'NATO', 'PACE', 'CSTO', 'SCO'],
  ...['ЕС', 'НАТО', 'ПАСЕ', 'ОДКБ', 'ШОС'],
  ...['ЕО', 'ЕҚПА', 'ҰҚШҰ', 'ШЫҰ'],
]);
