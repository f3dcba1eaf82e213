import { EntryMatch, type GateEntries, type Spacing } from './entry-match';

/** Entries of which one is enough, and others; `first` is what all begin with. */
export interface GateLists {
  readonly first: GateEntries;
  readonly strong: GateEntries;
  readonly weak: GateEntries;
}

/** Nearly all text is lower case: this class, of few ranges, spares it the look at the names. */
const capitals = '[A-Z\\u0400-\\u042f\\u0490-\\u04ff]';
/** And this one spares all but a word's beginning the look at words in small letters. */
const notWithin = '(?:^|[^a-z\\u0430-\\u045f])';
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

/** A stretch of text that is an entry, or, of no strength, a word with a character that is read over. */
export interface GateHit {
  readonly at: number;
  readonly text: string;
  readonly isStrong: boolean;
}

/**
 * Finds the gate's entries in texts. Their first letters are searched for natively; the few entries that begin so are
 * tried where they stand. An expression of all entries would take ten times as long to make as to search a page with.
 */
export class EntrySearch {
  private readonly first: RegExp;
  private readonly strong: EntryMatch;
  private readonly weak: EntryMatch;

  constructor(lists: GateLists, spacing: Spacing) {
    const { named, common } = lists.first;
    this.first = new RegExp(
      `(?=${capitals})(?:${named}|${named.toUpperCase()})|(${readOver})|${notWithin}(${common})`,
      'g',
    );
    this.strong = new EntryMatch(lists.strong, spacing);
    this.weak = new EntryMatch(lists.weak, spacing);
  }

  *in(text: string): Generator<GateHit> {
    const { first } = this;
    first.lastIndex = 0;
    for (let found = first.exec(text); found !== null; found = first.exec(text)) {
      const [whole, unseen, common = whole] = found;
      const at = found.index + whole.length - common.length;
      if (unseen !== undefined) yield* this.beside(text, at, unseen);
      else {
        first.lastIndex = at + 1;
        if (mayBegin(text, at)) yield* this.entryAt(text, at);
      }
    }
  }

  /** A word may begin behind what is read over, unless that is within one. */
  private *beside(text: string, at: number, unseen: string): Generator<GateHit> {
    if (isWithinWord(text, at, unseen)) yield { at, text: unseen, isStrong: false };
    else yield* this.entryAt(text, at + unseen.length);
  }

  private *entryAt(text: string, at: number): Generator<GateHit> {
    for (const match of [this.strong, this.weak]) {
      const end = match.endOf(text, at);
      if (end > 0) return yield { at, text: text.slice(at, end), isStrong: match === this.strong };
    }
  }
}
