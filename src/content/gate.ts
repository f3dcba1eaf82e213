import type { SteppedGate } from '../linking/gate';
import type { Glance } from '../linking/glance';
import type { PageHints } from '../model/mention';
import type { DomReader } from './text/dom';
import type { BlockRegistry } from './text/registry';
import { type Clock, runSliced } from './text/slices';

/** Beyond so many elements a page's text is joined by parts, of so many texts: each can be a step's work. */
const mostElements = 100_000;
const textsInPart = 1_024;
/** Elements asked for components of their own in one step. */
const elementsInStep = 4_096;

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
 * Reads the page, or what changed of it; cheap and silent where the page is about something else: until a
 * glance has once found a word of the gate, nothing is taken apart. The gate stays open where it was `isOpen`
 * before.
 */
export async function gatePage(
  reader: Reader,
  isOpen: boolean,
  changed?: ReadonlySet<Node>,
): Promise<boolean> {
  const { registry, signal, clock, hints, gate } = reader;
  if (!registry.isRead && !(await mayOpen(reader))) return false;
  const isRead =
    changed && registry.isRead
      ? await registry.readChanged(changed, signal)
      : await registry.readAll(signal);
  if (isOpen || !isRead) return isOpen;
  const texts = registry.all.map(({ text }) => text);
  return (await runSliced(gate(texts, hints()), clock, signal)) ?? false;
}

async function mayOpen(reader: Reader): Promise<boolean> {
  const element = reader.root();
  if (element === null) return false;
  return (await runSliced(look(element, reader), reader.clock, reader.signal)) ?? false;
}

/** A page with components is looked at closer: their trees are in no joined text. */
function* look(element: Element, { dom, glance, hints }: Reader): Generator<void, boolean> {
  if (yield* hasComponents(dom.elements(element), dom)) return true;
  return yield* glance(() => partsOf(element, dom), hints());
}

function* hasComponents(
  elements: HTMLCollectionOf<Element>,
  dom: DomReader,
): Generator<void, boolean> {
  const { length } = elements;
  for (let at = 0; at < length; at++) {
    const element = elements[at];
    // Fewer than before: the page had its turn.
    if (element === undefined) return false;
    if (dom.shadowRoot(element) !== null || dom.tagName(element).includes('-')) return true;
    if (at % elementsInStep === elementsInStep - 1) yield;
  }
  return false;
}

/** All text below an element, which the browser joins natively unless that would be one long task. */
function* partsOf(element: Element, dom: DomReader): Generator<string> {
  if (dom.elements(element).length <= mostElements) return yield dom.joinedText(element);
  const walker = dom.texts(element);
  for (let isOver = false; !isOver; ) {
    let part = '';
    for (let count = 0; count < textsInPart && !isOver; count++) {
      const text = walker.nextNode() as CharacterData | null;
      isOver = text === null;
      if (text !== null) part += dom.data(text);
    }
    yield part;
  }
}
