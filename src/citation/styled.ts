import type { Cited } from './cited';

/** The sentence closed; a text that ends with a mark of its own keeps that. */
export const stopped = (text: string): string => (/[.?!]$/u.test(text) ? text : `${text}.`);

/** What a reader of the entry has to know, a line each: the edition, the address, the statement. */
export function noteLines({ citation, caution }: Cited): readonly string[] {
  const { edition, urlNote } = citation;
  const notes = [
    edition && `Edition: ${edition}`,
    urlNote && `Note: ${urlNote.text}`,
    caution && `Note: ${caution}`,
  ];
  return notes.flatMap((note) => (note ? [stopped(note)] : []));
}
