import { type GatePattern, wordEnd, wordGap } from '../../linking/gate-pattern';
import { capitalsOf } from '../../linking/phrase-table';

/**
 * Patterns for the beginnings of the gate's entries: `common` of those that may stand in small letters, `named`
 * of all with a capital, as they are written or in small letters after it. In capitals throughout an entry
 * begins as `named` raised to them; nobody writes `kAZAKH`.
 */
export function gateBeginnings(entries: readonly string[]): GatePattern {
  const common = entries.filter((entry) => capitalsOf(entry) === 'any');
  const written = entries.filter((entry) => capitalsOf(entry) !== 'any');
  const single = entries.filter(
    (entry) => capitalsOf(entry) !== 'all' && !/\P{L}\p{L}/u.test(entry),
  );
  const named = [...written, ...single.map((entry) => raised(entry.toLowerCase()))];
  return { named: patternOf(named.map(beginningOf)), common: patternOf(common.map(beginningOf)) };
}

const raised = (entry: string): string => entry.slice(0, 1).toUpperCase() + entry.slice(1);

/** Letters one by one; between words, and where a word ends that no ending may follow, the pattern's own signs. */
function beginningOf(entry: string): readonly string[] {
  const words = entry.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...words.join(wordGap), ...(entry.endsWith('*') ? [] : [wordEnd])];
}

interface Branch {
  readonly next: Map<string, Branch>;
  ends: boolean;
}

/** Beginnings that are alike share their first letters, so that each letter of a text is looked at once. */
function patternOf(beginnings: readonly (readonly string[])[]): string {
  const root: Branch = { next: new Map(), ends: false };
  for (const letters of beginnings) add(root, letters);
  return written(root);
}

function add(root: Branch, letters: readonly string[]): void {
  let branch = root;
  for (const letter of letters) {
    const next: Branch = branch.next.get(letter) ?? { next: new Map(), ends: false };
    branch.next.set(letter, next);
    branch = next;
  }
  branch.ends = true;
}

/** Nothing begins so. */
const never = '[]';

/** What goes on after the end of a shorter beginning needs no look. */
function written({ next, ends }: Branch): string {
  if (ends) return '';
  if (next.size === 0) return never;
  const ways = [...next].map(([letter, branch]) => letter + written(branch));
  return ways.length === 1 ? (ways[0] as string) : `(?:${ways.join('|')})`;
}
