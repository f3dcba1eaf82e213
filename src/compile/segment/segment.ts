import type { Passage } from '../../model/evidence';
import type { PassageId, SourceId } from '../../model/ids';
import { assemble } from './assemble';
import { countryReport, printedCountryReport } from './country-report';
import { fingerprint } from './normalise';
import { numberedReport } from './numbered-report';
import { ratingPage } from './rating-page';
import { startWordsIn } from './start-words';
import type { DocumentEntry, Shape, TextPassage } from './types';
import { webPage } from './web-page';

/** Which shape a document has, by its id without the year. */
const SHAPES: Readonly<Record<string, Shape>> = {
  'hrmi-2020': webPage,
  'state-2018': printedCountryReport,
  'state-2021': countryReport,
  'cescr-2024': numberedReport,
  'ituc-2022': ratingPage,
};

/** Cuts a document into passages with their texts. Throws where its shape is not known. */
export function segment(document: DocumentEntry, text: string): readonly TextPassage[] {
  const shape = SHAPES[document.id];
  if (!shape) throw new Error(`${document.id}: how this document is cut is not known`);
  return assemble(document.id, shape.cut(text, document), shape);
}

/** Documents whose addresses open a page that can be searched; `data/README.md` says why not the others. */
const SEARCHABLE: ReadonlySet<string> = new Set(['hrmi-2020', 'state-2018', 'state-2021']);

/** What is kept of passages: where they stand and how to recognise and find them, without their texts. */
export function passagesOf(source: string, texts: readonly TextPassage[]): readonly Passage[] {
  const startOf = SEARCHABLE.has(source) ? startWordsIn(texts) : () => undefined;
  return texts.map((passage, index) => {
    const { id, kind, section, text } = passage;
    const start = startOf(passage);
    return {
      id: id as PassageId,
      source: source as SourceId,
      kind,
      section,
      ordinal: index + 1,
      sha256: fingerprint(text),
      length: text.length,
      ...(start !== undefined && { start }),
    };
  });
}

/** JSON with one record a line, so that a changed passage is a changed line. */
export function linesOf(records: readonly unknown[]): string {
  return `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
}
