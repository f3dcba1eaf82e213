import type { Cited } from './cited';
import { escapeHtml } from './html';

/** How the parts of an entry are written where text can be styled, and where it cannot. */
export interface Style {
  readonly text: (words: string) => string;
  /** Of a whole document. */
  readonly title: (words: string) => string;
  readonly link: (address: string) => string;
}

const same = (words: string): string => words;

export const asText: Style = { text: same, title: same, link: same };

export const asHtml: Style = {
  text: escapeHtml,
  title: (words) => `<i>${escapeHtml(words)}</i>`,
  link: (address) => `<a href="${escapeHtml(address)}">${escapeHtml(address)}</a>`,
};

/** The sentence closed; a text that ends with a mark of its own keeps that. */
export const stopped = (text: string): string => (/[.?!]$/u.test(text) ? text : `${text}.`);

/** What a reader of the entry has to know, a line each: the edition, the address, the statement. */
export function noteLines({ citation, caution }: Cited, style: Style): readonly string[] {
  const { edition, urlNote } = citation;
  const notes = [
    edition && `Edition: ${edition.text}`,
    urlNote && `Note: ${urlNote.text}`,
    caution && `Note: ${caution}`,
  ];
  return notes.flatMap((note) => (note ? [style.text(stopped(note))] : []));
}
