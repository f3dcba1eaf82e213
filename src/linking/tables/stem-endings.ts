import type { Language } from '../../model/language';

/** How a head word changes: the letters of its base form that may fall, and how much may follow. */
export interface HeadEnding {
  /** Last letters that inflection drops or changes. */
  readonly drops: RegExp;
  /** Letters that may follow the stem at most. */
  readonly room: number;
}

export const headEndings: Readonly<Record<Language, HeadEnding>> = {
  en: { drops: /y$/u, room: 3 },
  ru: { drops: /[аяоеыийьую]{1,6}$/u, room: 5 },
  kk: { drops: /[қкп]$/u, room: 12 },
};

/** A stem keeps at least this many letters. */
export const minStem = 3;
