import type { FindingView, ScoreView } from '../model/card';

/** Forms a citation can be copied in, in the order of the menu. */
export const copyFormats = ['plain', 'markdown', 'bibtex'] as const;
export type CopyFormat = (typeof copyFormats)[number];

/** What can be cited. */
export type Cited = FindingView | ScoreView;

/** Puts the citation on the clipboard; resolves to whether that worked. */
export type OnCopy = (cited: Cited, format: CopyFormat) => boolean | Promise<boolean>;
