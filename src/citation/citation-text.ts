import type { FindingView, ScoreView } from '../model/card';
import { bibtex } from './bibtex';
import { type Cited, citedOf } from './cited';
import { html } from './html';
import { markdown } from './markdown';
import { plain } from './plain';

/** The formats a statement can be copied in. */
const formatters = { plain, markdown, html, bibtex } as const satisfies Readonly<
  Record<string, (cited: Cited) => string>
>;
export type CitationFormat = keyof typeof formatters;

/**
 * A finding or score as a citation, in the language its text is in. `accessed` is the day it is taken
 * out, ISO (`2026-05-31`).
 */
export const citationText = (
  view: FindingView | ScoreView,
  format: CitationFormat,
  accessed: string,
): string => formatters[format](citedOf(view, accessed));
