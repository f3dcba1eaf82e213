import type { Cited } from './cited';
import { datePartsOf } from './dates';
import { editionOf, placeNote } from './place-note';
import { sourceLink } from './source-link';

interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/** The variables of the Citation Style Language that we fill, by its schema of version 1.0.2. */
interface CslItem {
  readonly id: string;
  readonly type: 'report' | 'webpage';
  readonly title: string;
  readonly author: readonly { readonly literal: string }[];
  readonly issued?: CslDate;
  readonly number?: string;
  readonly URL?: string;
  readonly accessed: CslDate;
  readonly language: string;
  readonly note: string;
  readonly abstract: string;
}

function cslDate(date: string): CslDate {
  const { year, month, day } = datePartsOf(date);
  return { 'date-parts': [[year, month, day].filter((part) => part !== undefined)] };
}

/** A government reports; what monitors put on a page of their own is a page. */
export const isReport = ({ citation }: Cited): boolean => citation.authorType !== 'monitor';

function itemOf(cited: Cited): CslItem {
  const { id, text, citation, accessed } = cited;
  const { publisher, title, published, symbol } = citation;
  const link = sourceLink(citation);
  return {
    id,
    type: isReport(cited) ? 'report' : 'webpage',
    title,
    // Not as the publisher too: styles would print a body that publishes its own reports twice.
    author: [{ literal: publisher }],
    ...(published !== undefined && { issued: cslDate(published) }),
    ...(symbol !== undefined && { number: symbol }),
    ...(link !== undefined && { URL: link }),
    accessed: cslDate(accessed),
    // Of the document, not of the words around it.
    language: 'en',
    note: placeNote(cited, ...editionOf(cited)),
    abstract: text,
  };
}

/** A list of one item, as reference managers and Pandoc read it. */
export const cslJson = (cited: Cited): string => JSON.stringify([itemOf(cited)], null, 2);
