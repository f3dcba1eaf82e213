import { type GateEntries, wordEnd, wordGap } from '../../linking/entry-match';
import { capitalsOf } from '../../linking/phrase';

/** Entries of the gate by how they are written: `common` those that may stand in small letters. */
export function gateEntries(entries: readonly string[]): GateEntries {
  const isCommon = (entry: string) => capitalsOf(entry) === 'any';
  return {
    named: listOf(entries.filter((entry) => !isCommon(entry))),
    common: listOf(entries.filter(isCommon)),
  };
}

/** What goes on after the end of a shorter beginning needs no look. */
function listOf(entries: readonly string[]): string {
  const beginnings = [...new Set(entries.map(beginningOf))];
  const isCovered = (beginning: string) =>
    beginnings.some((other) => other !== beginning && beginning.startsWith(other));
  return beginnings.filter((beginning) => !isCovered(beginning)).join('|');
}

/** Its letters; between words, and where a word ends that no ending may follow, the signs for it. */
function beginningOf(entry: string): string {
  const words = entry.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join(wordGap) + (entry.endsWith('*') ? '' : wordEnd);
}

const notLetter = new RegExp(`[${wordGap}${wordEnd}]`);

const entriesOf = (list: string): readonly string[] => list.match(/[^|]+/g) ?? [];

/** Every entry of a list with a capital. */
const raised = (list: string): string =>
  list.replace(/(?:^|\|)./gu, (first) => first.toUpperCase());

/** Letters of an entry that are looked for first: the more, the fewer words begin so, the longer the search takes to make. */
const firstOfNamed = 3;
const firstOfCommon = 4;

/** What the entries begin with, as the alternatives of an expression; `named` with a capital alone. */
export function firstLetters(lists: readonly GateEntries[]): GateEntries {
  const named = lists.flatMap((list) => headsOf(list.named, firstOfNamed));
  const common = lists.flatMap((list) => headsOf(list.common, firstOfCommon));
  const begun = lists.flatMap((list) => headsOf(raised(list.common), firstOfNamed));
  return { named: alternatives([...named, ...begun]), common: alternatives(common) };
}

const headsOf = (list: string, most: number): readonly string[] =>
  entriesOf(list).map((entry) => entry.slice(0, most).split(notLetter, 1)[0] as string);

/** Nothing begins so. */
const never = '[]';

const alternatives = (heads: readonly string[]): string => [...new Set(heads)].join('|') || never;
