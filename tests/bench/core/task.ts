import type { SurfaceForm } from '../../../src/model/surface-form';

/** What every contestant is given: pages of blocks, and the forms to find in them. */
export interface Task {
  readonly pages: readonly (readonly string[])[];
  readonly forms: readonly SurfaceForm[];
  /** Our linker's file with the same forms, in base64. */
  readonly lexicon: string;
}

/** Reads one block of text; answers the names found in it, folded, in order. */
export type Scan = (text: string) => readonly string[];

/** One way to find names in text. */
export interface Contestant {
  readonly name: string;
  /** Whether it finds names at all: the limit only reads. */
  readonly finds: boolean;
  readonly make: (task: Task) => (page: readonly string[]) => readonly string[];
}

export const byBlock =
  (scan: Scan) =>
  (page: readonly string[]): readonly string[] =>
    page.flatMap(scan);
