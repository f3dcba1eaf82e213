/** British and American spellings of words that official names hold, either way round. */
const pairs: readonly (readonly [british: string, american: string])[] = [
  ['labour', 'labor'],
  ['defence', 'defense'],
  ['organisation', 'organization'],
  ['organised', 'organized'],
  ['centre', 'center'],
  ['programme', 'program'],
  ['honour', 'honor'],
  ['favour', 'favor'],
  ['counsellor', 'counselor'],
  ['licence', 'license'],
  ['colour', 'color'],
  ['modernisation', 'modernization'],
  ['decentralisation', 'decentralization'],
];

const likeCase = (word: string, example: string): string =>
  example.charAt(0) === example.charAt(0).toUpperCase()
    ? word.charAt(0).toUpperCase() + word.slice(1)
    : word;

const replaced = (text: string, from: string, to: string): string =>
  text.replace(new RegExp(`\\b${from}(?=s?\\b)`, 'gi'), (found) => likeCase(to, found));

const otherShore = (text: string, side: 0 | 1): string =>
  pairs.reduce((so, pair) => replaced(so, pair[side], pair[side === 0 ? 1 : 0]), text);

/** The text in the other spellings of English: Labor Code beside Labour Code; `and` beside `&`. */
export function otherSpellings(text: string): readonly string[] {
  const both = [text, otherShore(text, 0), otherShore(text, 1)];
  return both.flatMap((one) => [one, one.replace(/ and /g, ' & '), one.replace(/ & /g, ' and ')]);
}

/** Two to five capitals with periods: `U.N.`, and without the last one as some write, `U.N`. */
export const dotted = (text: string): readonly string[] =>
  /^[A-Z]{2,5}$/.test(text) ? [`${[...text].join('.')}.`] : [];
