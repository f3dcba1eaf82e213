/** Keeps a number on the line of the word it counts: `para. 214`, `214-тармақ`. */
export const keepNumbers = (locator: string): string =>
  locator.replace(/ (?=\d)/g, '\u00a0').replace(/(?<=\d)-(?=\p{L})/gu, '\u2011');
