import type { PassageKind } from '../../model/evidence';

/** One entry of `documents.json`, beside the texts of the documents. */
export interface DocumentEntry {
  readonly id: string;
  readonly file: string;
  readonly publisher: string;
  readonly title: string;
}

/** A heading opens a section; `level` 0 is the outermost; `slug` is its part of a passage id. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: number;
  readonly name: string;
  readonly slug: string;
  readonly text: string;
}

/**
 * What a document is cut into, in document order. `opens` is a heading printed at the start of
 * the paragraph itself; `key` replaces the place and number an ordinary piece would get.
 */
export type Piece =
  | Heading
  | {
      readonly kind: Exclude<PassageKind, 'heading'>;
      readonly text: string;
      readonly opens?: Heading;
      readonly key?: string;
    };

/** How one document is cut, and how a place in its outline is written in an id. */
export interface Shape {
  readonly cut: (text: string, document: DocumentEntry) => readonly Piece[];
  readonly place: (path: readonly Heading[]) => string;
}

/** A passage with its normalised text, which never leaves the machine the documents are on. */
export interface TextPassage {
  readonly id: string;
  readonly kind: PassageKind;
  readonly section: readonly string[];
  readonly text: string;
}
