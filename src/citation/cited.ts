import type { Citation, FindingView, ScoreView } from '../model/card';
import type { Language, ShownText } from '../model/language';
import { scoreSentence } from './score-sentence';

/** A statement with its exact place: what every formatter takes. */
export interface Cited {
  /** Of the finding or score; a key in reference lists is made from it. */
  readonly id: string;
  /** What is stated, in the words of the index: never a quotation of the document. */
  readonly text: string;
  /** What to know beside it, where a document contradicts itself or another. */
  readonly caution?: string;
  readonly citation: Citation;
  /** The language of the text and of the words around it. */
  readonly language: Language;
  /** The day the statement was taken out, ISO: `2026-05-31`. */
  readonly accessed: string;
}

const withCaution = (caution: ShownText | undefined): { readonly caution?: string } =>
  caution === undefined ? {} : { caution: caution.text };

/** A finding, or a score as one sentence with its scale, year and measurer, ready to be cited. */
export function citedOf(view: FindingView | ScoreView, accessed: string): Cited {
  const { id, caution, citation } = view;
  const { language } = 'indicator' in view ? view.indicator : view.text;
  const text = 'indicator' in view ? scoreSentence(view, language) : view.text.text;
  return { id, text, ...withCaution(caution), citation, language, accessed };
}
