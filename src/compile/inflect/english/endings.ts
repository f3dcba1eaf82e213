/** Things that are not counted: their plural would be another word or none. */
const uncounted = /(s|ence|ance|ion|ism|ness|dom|ment|ure|ing|health)$/i;
const PHRASE = / (of|to|from|on|in|for|against|and) /;

const endings: readonly (readonly [ends: RegExp, plural: string])[] = [
  [/man$/, 'men'],
  [/([^aeiou])y$/, '$1ies'],
  [/(x|z|ch|sh)$/, '$1es'],
  [/$/, 's'],
];

/** Words in -man that are not men. */
const notMen = /(oralman|talisman)$/i;

/** The plural of a countable name by its last word; undefined where there is none. */
export function pluralOf(text: string): string | undefined {
  if (uncounted.test(text) || PHRASE.test(text)) return undefined;
  if (notMen.test(text)) return `${text}s`;
  const rule = endings.find(([ends]) => ends.test(text));
  return rule && text.replace(rule[0], rule[1]);
}

/** The adjective of a country in -stan. */
export const adjectivesOf = (text: string): readonly string[] =>
  /^\p{Lu}\p{Ll}+stan$/u.test(text) ? [`${text}i`] : [];
