/** Formats in which a finding or a score can be cited, in the order of the menu. */
export const citationFormats = [
  'plain',
  'markdown',
  'html',
  'apa',
  'chicago',
  'bibtex',
  'ris',
  'csl-json',
] as const;
export type CitationFormat = (typeof citationFormats)[number];
