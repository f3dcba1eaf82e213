/**
 * Beginnings of the gate's entries, separated by `|`: `named` as they are, `common` with a capital too, both in
 * capitals throughout; nobody writes `kAZAKH`. `wordGap` stands between two words, `wordEnd` where the word ends.
 */
export interface GateEntries {
  readonly named: string;
  readonly common: string;
}

export const wordGap = ' ';
export const wordEnd = '~';

/** What may stand between two words of an entry, and what may not follow one that ends. */
export interface Spacing {
  readonly gap: RegExp;
  readonly after: RegExp;
}

/** In joined text words may touch: where a line breaks nothing stands between them. */
export const touching: Spacing = { gap: /^/, after: /(?!)/ };
export const apart: Spacing = { gap: /^[\s.'’-]+$/, after: /^[\p{L}\p{Nd}]/u };

const longestGap = 3;
/** Letters by which entries are found in their list. */
const shared = 2;

/**
 * Is what stands in a text an entry? Compared letter by letter: an expression, even of a few entries, would take longer
 * to make than all the comparing of a page.
 */
export class EntryMatch {
  private inCapitals: string | undefined;

  constructor(
    private readonly entries: GateEntries,
    private readonly spacing: Spacing,
  ) {}

  /** The end of the entry that begins at an offset; 0 where none does. */
  endOf(text: string, at: number): number {
    const { named, common } = this.entries;
    const letters = text.slice(at, at + shared);
    if (letters === '') return 0;
    const small = letters.charAt(0).toLowerCase() + letters.slice(1);
    const end = this.endIn(named, letters, text, at) || this.endIn(common, small, text, at);
    if (end > 0 || letters.toLowerCase() === small) return end;
    this.inCapitals ??= `${named}|${common}`.toUpperCase();
    return this.endIn(this.inCapitals, letters, text, at);
  }

  private endIn(list: string, letters: string, text: string, at: number): number {
    for (let from = list.indexOf(letters); from >= 0; from = list.indexOf(letters, from + 1)) {
      if (from > 0 && list[from - 1] !== '|') continue;
      const to = list.indexOf('|', from);
      const rest = list.slice(from + letters.length, to < 0 ? list.length : to);
      const end = this.endAfter(rest, text, at + letters.length);
      if (end > 0) return end;
    }
    return 0;
  }

  /** The end of an entry of which the text has had the first letters; 0 where it goes on otherwise. */
  private endAfter(rest: string, text: string, at: number): number {
    const isWhole = rest.endsWith(wordEnd);
    const [first = '', ...others] = (isWhole ? rest.slice(0, -1) : rest).split(wordGap);
    let end = text.startsWith(first, at) ? at + first.length : 0;
    for (const word of others) end &&= this.endAcrossGap(word, text, end);
    return isWhole && this.spacing.after.test(text.slice(end, end + 2)) ? 0 : end;
  }

  private endAcrossGap(word: string, text: string, from: number): number {
    for (let at = from; at <= from + longestGap; at++)
      if (text.startsWith(word, at) && this.spacing.gap.test(text.slice(from, at)))
        return at + word.length;
    return 0;
  }
}
