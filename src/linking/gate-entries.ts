/**
 * Beginnings of the gate's entries, separated by `|`: `named` as they are, `common` with a capital too, both in
 * capitals throughout; nobody writes `kAZAKH`. `wordGap` stands between two words, `wordEnd` where the word ends.
 */
export interface GateEntries {
  readonly named: string;
  readonly common: string;
}

/** Entries of which one is enough, and others; `first` is what all begin with. */
export interface GateLists {
  readonly first: GateEntries;
  readonly strong: GateEntries;
  readonly weak: GateEntries;
}

export const wordGap = ' ';
export const wordEnd = '~';

export const entriesOf = (list: string): readonly string[] => list.match(/[^|]+/g) ?? [];

/** Every entry of a list with a capital. */
export const raised = (list: string): string =>
  list.replace(/(?:^|\|)./gu, (first) => first.toUpperCase());

/** Nearly all text is lower case: this class, of few ranges, spares it the look at the names. */
const capitals = '[A-Z\\u0400-\\u042f\\u0490-\\u04ff]';
/** What the gate reads over within a word: the classes `SKIPPED` and `COMBINING` of the fold. */
export const readOver =
  '[\\u00ad\\u0300-\\u036f\\u0483-\\u0489\\u200b-\\u200f\\u2060-\\u2064\\ufe00-\\ufe0f\\ufeff]+';

const isLetter = (unit: string): boolean => unit.toLowerCase() !== unit.toUpperCase();
const isCapital = (unit: string): boolean => unit !== unit.toLowerCase();

/** Can a word begin at an offset? A letter may stand before a capital where words touch: `storyKazakhstan`. */
function mayBegin(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return !isLetter(before) || (isCapital(text.charAt(at)) && !isCapital(before));
}

const isWithinWord = (text: string, at: number, unseen: string): boolean =>
  isLetter(text.charAt(at - 1)) && isLetter(text.charAt(at + unseen.length));

/** What may stand between two words of an entry, and after one. */
interface Spacing {
  readonly gap: string;
  readonly end: string;
}

/** In joined text words may touch: where a line breaks nothing stands between them. */
export const touching: Spacing = { gap: '[^]{0,3}?', end: '' };
export const apart: Spacing = { gap: "[\\s.'’-]{1,3}", end: '(?![\\p{L}\\p{Nd}])' };

/** A stretch of text that is an entry, or, of no strength, a word with a character that is read over. */
export interface GateHit {
  readonly at: number;
  readonly text: string;
  readonly isStrong: boolean;
}

/** First letters that tell which entries are tried. */
const shared = 2;

/**
 * Finds the gate's entries in texts. Their first letters are searched for natively; the few entries that begin so are
 * tried where they stand. An expression of all entries would take ten times as long to make as to search a page with.
 */
export class EntrySearch {
  private readonly first: RegExp;
  private readonly byLetters = new Map<string, readonly [strong: RegExp, weak: RegExp]>();

  constructor(
    private readonly lists: GateLists,
    private readonly spacing: Spacing,
  ) {
    const { named, common } = lists.first;
    this.first = new RegExp(
      `(?=${capitals})(?:${named}|${named.toUpperCase()})|${common}|(${readOver})`,
      'g',
    );
  }

  *in(text: string): Generator<GateHit> {
    const { first } = this;
    first.lastIndex = 0;
    for (let found = first.exec(text); found !== null; found = first.exec(text)) {
      const { 1: unseen, index: at } = found;
      if (unseen === undefined) {
        first.lastIndex = at + 1;
        if (mayBegin(text, at)) yield* this.entryAt(text, at);
      } else if (isWithinWord(text, at, unseen)) yield { at, text: unseen, isStrong: false };
    }
  }

  private *entryAt(text: string, at: number): Generator<GateHit> {
    const letters = text.slice(at, at + shared);
    const tried = this.byLetters.get(letters) ?? this.tried(letters);
    this.byLetters.set(letters, tried);
    for (const expression of tried) {
      expression.lastIndex = at;
      const found = expression.exec(text);
      if (found) return yield { at, text: found[0], isStrong: expression === tried[0] };
    }
  }

  private tried(letters: string): readonly [RegExp, RegExp] {
    const { strong, weak } = this.lists;
    return [this.expression(strong, letters), this.expression(weak, letters)];
  }

  private expression({ named, common }: GateEntries, letters: string): RegExp {
    const { gap, end } = this.spacing;
    const all = [named, raised(common), `${named}|${common}`.toUpperCase(), common].flatMap(
      entriesOf,
    );
    const alternatives = all.filter((entry) => entry.startsWith(letters)).join('|') || '[]';
    const written = alternatives.replaceAll(wordGap, gap).replaceAll(wordEnd, end);
    return new RegExp(written, 'uy');
  }
}
