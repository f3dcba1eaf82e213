import type { SteppedGate } from '../linking/gate';
import type { Glance } from '../linking/glance';
import type { PageHints } from '../model/mention';
import type { DomReader } from './text/dom';
import type { BlockRegistry } from './text/registry';
import { type Clock, runSliced } from './text/slices';

/** Texts, and elements, that are gone through in one step. */
const nodesInStep = 4_096;

/** What a frame's text is looked at with. */
export interface Reader {
  readonly root: () => Element | null;
  readonly dom: DomReader;
  readonly registry: BlockRegistry;
  readonly glance: Glance;
  readonly gate: SteppedGate;
  readonly clock: Clock;
  readonly hints: () => PageHints;
  readonly signal: AbortSignal;
}

/**
 * Reads the page; cheap and silent where it is about something else: until a glance has once found a word of the gate,
 * nothing is taken apart.
 */
export async function gatePage(reader: Reader): Promise<boolean> {
  const { registry, signal, clock, hints, gate } = reader;
  if (!registry.isRead && !(await mayOpen(reader))) return false;
  if (!(await registry.readAll(signal))) return false;
  const texts = registry.all.map(({ text }) => text);
  return (await runSliced(gate(texts, hints()), clock, signal)) ?? false;
}

async function mayOpen(reader: Reader): Promise<boolean> {
  const element = reader.root();
  if (element === null) return false;
  return (await runSliced(look(element, reader), reader.clock, reader.signal)) ?? false;
}

/** A page with components is looked at closer: their trees are not walked here. */
function* look(element: Element, { dom, glance, hints }: Reader): Generator<void, boolean> {
  if (yield* hasComponents(dom.elements(element), dom)) return true;
  return yield* glance(() => partsOf(dom.texts(element), dom), hints());
}

function* hasComponents(walker: TreeWalker, dom: DomReader): Generator<void, boolean> {
  for (let count = 1; ; count++) {
    const element = walker.nextNode() as Element | null;
    if (element === null) return false;
    if (dom.shadowRoot(element) !== null || dom.tagName(element).includes('-')) return true;
    if (count % nodesInStep === 0) yield;
  }
}

/**
 * All text, joined here: Chromium's `textContent` takes a time that grows with the square of the page's as soon as one
 * letter, or one quotation mark, is not Latin-1.
 */
function* partsOf(walker: TreeWalker, dom: DomReader): Generator<string> {
  for (let isOver = false; !isOver; ) {
    let part = '';
    for (let count = 0; count < nodesInStep && !isOver; count++) {
      const text = walker.nextNode() as CharacterData | null;
      isOver = text === null;
      if (text !== null) part += dom.data(text);
    }
    yield part;
  }
}
