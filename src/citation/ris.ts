import type { Cited } from './cited';
import { isReport } from './csl';
import { editionOf, placeNote } from './place-note';
import { sourceLink } from './source-link';

/** `2024-05-30` → `2024/05/30/`: the format wants four parts, of which the last is free words. */
const risDate = (date: string): string => {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
};

/** A comma would part a family name from a given one: the body itself, without what it belongs to. */
const bodyOf = (publisher: string): string => publisher.split(',')[0] ?? publisher;

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** One record; every line is a tag of two letters, two spaces, a hyphen, a space. */
export function ris(cited: Cited): string {
  const { citation, text, accessed, id } = cited;
  const { publisher, title, published, symbol } = citation;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', isReport(cited) ? 'RPRT' : 'ELEC'],
    ['ID', id],
    ['AU', bodyOf(publisher)],
    ['TI', title],
    ['PY', published?.slice(0, 4)],
    ['DA', published && risDate(published)],
    ['SN', symbol],
    ['PB', publisher],
    ['UR', sourceLink(citation)],
    ['Y2', risDate(accessed)],
    ['LA', 'en'],
    ['N1', placeNote(cited, ...editionOf(cited))],
    ['AB', text],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : []));
  // Line ends as the format has them since it was made for floppy disks.
  return [...lines, 'ER  - ', ''].join('\r\n');
}
