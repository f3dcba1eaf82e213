import type { FindingView, ScoreView } from '../model/card';
import type { CitationFormat } from '../model/citation-format';

/** What can be cited. */
export type Cited = FindingView | ScoreView;

/** Puts the citation on the clipboard; resolves to whether that worked. */
export type OnCopy = (cited: Cited, format: CitationFormat) => boolean | Promise<boolean>;
