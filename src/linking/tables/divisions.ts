/** What a Kazakh region's name has after it where it is not said in full: Абай облыстық соты, Абай, Жетісу облыстары. */
export const divisionAdjectives: readonly string[] = ['облыстық', 'oblystyq'];
/** The word that several regions share after the last of them, before its case. */
export const divisionPlurals: readonly string[] = ['облыстары', 'oblystary'];
export const divisionHeads: ReadonlySet<string> = new Set([
  ...divisionAdjectives,
  ...divisionPlurals,
]);
/** “And” or “or” between the last two. */
export const kazakhAnd: ReadonlySet<string> = new Set([
  ...['және', 'мен', 'пен', 'бен', 'jäne', 'jáne', 'men', 'pen', 'ben'],
  ...['немесе', 'nemese'],
]);
