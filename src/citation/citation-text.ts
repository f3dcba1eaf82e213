import type { FindingView, ScoreView } from '../model/card';
import type { CitationFormat } from '../model/citation-format';
import type { Language } from '../model/language';
import { apa } from './apa';
import { bibtex } from './bibtex';
import { chicago } from './chicago';
import { type Cited, citedOf } from './cited';
import { cslJson } from './csl';
import { html } from './html';
import { markdown } from './markdown';
import { plain } from './plain';
import { ris } from './ris';
import { asHtml, asText } from './styled';

const formatters: Readonly<Record<CitationFormat, (cited: Cited) => string>> = {
  plain,
  markdown,
  html,
  apa: (cited) => apa(cited, asText).join('\n'),
  chicago: (cited) => chicago(cited, asText).join('\n'),
  bibtex,
  ris,
  'csl-json': cslJson,
};

/** Two styles are English by themselves; the others speak the reader's language around the title. */
export const citationLanguage = (format: CitationFormat, language: Language): Language =>
  format === 'apa' || format === 'chicago' ? 'en' : language;

/**
 * A finding or score as a citation, in the language its text is in. `accessed` is the day it is taken
 * out, ISO (`2026-05-31`).
 */
export const citationText = (
  view: FindingView | ScoreView,
  format: CitationFormat,
  accessed: string,
): string => formatters[format](citedOf(view, accessed));

const paragraphs = (lines: readonly string[]): string =>
  lines.map((line) => `<p>${line}</p>`).join('');

/** The formats that have italics or links, for programs that take styled text. */
const styled: Partial<Readonly<Record<CitationFormat, (cited: Cited) => string>>> = {
  html,
  apa: (cited) => paragraphs(apa(cited, asHtml)),
  chicago: (cited) => paragraphs(chicago(cited, asHtml)),
};

/** The same as styled HTML, where the format has more to it than plain text. */
export const citationHtml = (
  view: FindingView | ScoreView,
  format: CitationFormat,
  accessed: string,
): string | undefined => styled[format]?.(citedOf(view, accessed));
