/**
 * Short generic names, as entities have them, that a text in a language of the country hardly uses of
 * another country without naming it.
 */
export const tellingNames: ReadonlySet<string> = new Set(['Конституция', 'ҚК']);

/** Long generic names that a body of the world has too: the UN Security Council. */
export const namesOfWorldBodies: ReadonlySet<string> = new Set(['Қауіпсіздік Кеңесі']);
