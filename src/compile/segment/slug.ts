const ACRONYMS = new Set(['HIV', 'AIDS']);
const SMALL = new Set('a an and as at by for from in of on or the to with'.split(' '));

/** `Right to opinion and expression` → `right-to-opinion-and-expression`. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’‘\p{M}]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Like `slugOf`, without what follows “and” once two words stand: `political-prisoners`. */
export function shortSlugOf(name: string): string {
  return slugOf(name.replace(/^(\S+\s.*?)(?<!,) and .*$/iu, '$1'));
}

function calmWord(word: string, index: number): string {
  const letters = word.replace(/[^A-Z]/g, '');
  if (ACRONYMS.has(letters)) return word;
  const lower = word.toLowerCase();
  if (index > 0 && SMALL.has(lower)) return lower;
  return lower.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());
}

/** A heading printed in capitals in title case; any other heading as it is. */
export function calmCapitals(name: string): string {
  return name === name.toUpperCase() ? name.split(' ').map(calmWord).join(' ') : name;
}
