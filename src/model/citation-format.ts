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

/** What is put on the clipboard: `html` beside the text where the format has italics or links. */
export interface CopiedCitation {
  readonly text: string;
  readonly html?: string;
}
