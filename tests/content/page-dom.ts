import { type Block, readBlocks } from '../../src/content/text/blocks';
import { createDomReader } from '../../src/content/text/dom';

/** Sets the document's body and reads it in one go. */
export function readPage(html: string): readonly Block[] {
  document.body.innerHTML = html;
  const work = readBlocks(document.body, createDomReader(globalThis));
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

export const textsOf = (html: string): readonly string[] =>
  readPage(html).map(({ text }) => text.replace(/\s+/g, ' ').trim());
